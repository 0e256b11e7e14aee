/** While suspended. */
export const suspended = {
  title: '挂账',
  plan: (day: string) => `计划 ${day} 前解决`,
  planPassed: (day: string) => `已过计划日期 ${day}`,
  agreed: (count: number, all: number) => `会商单位 ${all} 个，已同意 ${count} 个`,
  answers: { agree: '已同意', object: '不同意', waiting: '等待答复' },
};

/** Deadlines missed and moved. */
export const lateness = {
  title: '时限记录',
  missed: (by: string) => `应于 ${by} 前完成`,
  late: (long: string) => `超时 ${long}`,
  doneAt: (at: string) => `${at} 完成`,
  notYet: '还没有完成',
  appeals: { asked: '申诉待答复', excused: '已认可，评价不计超时', upheld: '申诉未获认可' },
  extensions: { asked: '待答复', granted: '已同意', refused: '未同意' },
  answer: (note: string) => `答复：${note}`,
};
