/** Subpackage figures: not part of the dictionary of the main package. */
export const figures = {
  title: '数据',
  month: '本月全城',
  filed: '上报',
  closed: '解决',
};
