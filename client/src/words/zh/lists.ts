/** Subpackage lists: not part of the dictionary of the main package. */
export const lists = {
  searchTitle: '查找上报',
  zone: '片区上报',
  bureau: '单位的工单',
  town: '全城上报',
  hint: '编号，或者地点、问题的词',
  begin: '输入工单编号，或者小区、街道、问题里的几个字。',
  none: '没有找到。换几个字再试试。',
  lookedSince: (day: string) => `已查到 ${day}，可以接着找更早的。`,
  emptyPlace: '这里没有上报。',
  emptyFiltered: '没有这样的上报，换个条件试试。',
  filters: { all: '全部', open: '在办', closed: '已解决' },
};
