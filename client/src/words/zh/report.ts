export const report = {
  toDesk: '调度中心',
  followers: (count: number) => `${count} 人跟进`,
  stages: ['提交', '受理', '处置', '核查', '结案'],
  aside: {
    screening: '正在审核，很快就好',
    rejected: '没有受理，点开看原因',
    merged: '已并入另一条上报',
    suspended: '需要多方协商，已列入计划',
    withdrawn: '您已撤回',
  },
  done: '已处理好，请看结果',
  waiting: '正在等待受理',
  with: (bureau: string) => `${bureau}正在办`,
  handled: '已处置，正在核查',
};
