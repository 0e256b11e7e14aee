/** What stands in the title bar: where I am. */
export const titles = {
  home: '创城通',
  inbox: '消息',
  tasks: '志愿任务',
  me: '我的',
  file: '随手拍',
  near: '附近',
  myReports: '我的上报',
  report: '上报详情',
  worklist: '我的工单',
  finish: '反馈处置结果',
  verify: '核查',
  settings: '设置',
  tabs: ['首页', '任务', '倡议', '我的'],
};
