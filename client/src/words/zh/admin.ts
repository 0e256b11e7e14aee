import type { BureauKind } from '#types/places/admin-contracts';

const kinds: Record<BureauKind, string> = {
  bureau: '局委办',
  'street-office': '街道办',
  community: '社区',
  company: '企业',
};

/** Subpackage admin: not part of the dictionary of the main package. */
export const admin = {
  title: '管理',
  sections: {
    zones: { title: '片区', words: '从地图文件导入' },
    bureaus: { title: '责任单位', words: '名称、简称、内部电话' },
    calendar: { title: '工作日历', words: '放假与补班，期限按它计算' },
  },
  save: '保存',
  add: '添加',
  active: '启用',
  activeOn: '会收到新的上报',
  activeOff: '停用：旧上报仍显示它，新的不再转来',
  off: '停用',
  bureau: { name: '单位全称', shortName: '简称', kind: '类型', kinds, phone: '内部电话（居民看不到）' },
  calendar: {
    month: (year: number, month: number) => `${year} 年 ${month} 月`,
    before: '上个月',
    after: '下个月',
    week: ['一', '二', '三', '四', '五', '六', '日'],
    holiday: '休',
    workday: '班',
    own: '本市改过',
    hint: '点一天：工作日改为放假，休息日改为补班；再点恢复。改动从现在起计入新的期限，已给出的期限不变。',
    notArranged: '这一年的放假安排还没有录入，目前只有法定节日当天。国务院公布后请在这里补上调休。',
  },
  zone: {
    overlap: (a: string, b: string, squareMeters: number, percent: number) =>
      `${a} 与 ${b}：${squareMeters} 平方米，占较小者 ${percent}%`,
  },
  import: {
    title: '导入片区',
    system: '坐标系',
    systems: { gcj02: '微信、高德（GCJ-02）', wgs84: 'GPS、开放数据（WGS-84）' },
    paste: '粘贴 GeoJSON',
    pasteHint: '{"type":"FeatureCollection","features":[…]}',
    check: '先检查，不写入',
    apply: '导入',
    summary: (fresh: number, changed: number, same: number) => `新增 ${fresh}，更新 ${changed}，不变 ${same}`,
    problems: (count: number) => `${count} 处有问题，改好后再检查`,
    fine: '没有问题，可以导入。',
    feature: (index: number, name: string) => `第 ${index} 个${name ? `“${name}”` : ''}`,
    overlaps: (count: number) => `${count} 处重叠，不影响导入`,
    done: (count: number) => `已导入 ${count} 个片区，30 秒内在所有手机上生效。`,
  },
};
