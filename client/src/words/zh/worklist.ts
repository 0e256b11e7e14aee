export const worklist = {
  groups: {
    overdue: '已超时',
    today: '今天到期',
    later: '以后到期',
    'to-accept': '待受理',
    'to-dispatch': '待选责任单位',
    'to-check': '待核查',
  },
  count: (count: number, open: boolean) => `${count}${open ? '+' : ''} 件`,
  filters: {
    all: '全部',
    'to-start': '待处置',
    handling: '处置中',
    'to-accept': '待受理',
    'to-check': '待核查',
  },
  filterLabel: '只看哪一类',
  waitingSince: (time: string) => `${time}起等待`,
  noAddress: '地图上的位置',
  start: '开始处置',
  finish: '反馈结果',
  accept: '受理',
  dispatch: '选择责任单位',
  look: '看内容，再受理',
  verify: '去核查',
  acceptAll: (count: number) => `全部受理（${count} 件）`,
  accepting: (done: number, count: number) => `正在受理 ${done}/${count}`,
  accepted: (sent: number, open: number, failed: number) =>
    [
      sent > 0 && `${sent} 件已受理并转办`,
      open > 0 && `${open} 件要您选责任单位`,
      failed > 0 && `${failed} 件没有办成，请点开看`,
    ]
      .filter(Boolean)
      .join('，'),
  acceptAsk: (count: number) => `受理这 ${count} 件？能确定责任单位的会马上转办。`,
  acceptYes: '受理',
  started: '已开始处置',
  empty: '手上没有待办的工单。',
  emptyFiltered: '这一类没有待办的工单。',
  showAll: '看全部',
  notStaff: '工单只给处置和管理人员。看到不整洁的地方，随手拍一张就行。',
};
