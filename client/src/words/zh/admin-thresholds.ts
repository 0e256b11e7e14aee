/** What signatures of a petition lead to. */
export const adminThresholds = {
  note: '改动只影响以后发布的倡议；正在征集的按发布时的答复线。',
  row: (signatures: string, label: string) => `${signatures} 人 · ${label}`,
  none: '只展示，不要求答复',
  bureau: '责任单位',
  office: '市创城办',
  noneShort: '不要求',
  duty: (who: string, days: number) => `${who}在 ${days} 个工作日内答复`,
  fresh: '添加一档',
  edit: '修改这一档',
  signatures: '满多少人签名',
  labelZh: '名称（十个字以内）',
  labelEn: '英文名称',
  who: '由谁答复',
  days: '几个工作日内',
  remove: '去掉这一档',
};
