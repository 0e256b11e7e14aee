import type { RateName } from '#types/figures/definitions';
import type { StepTarget } from '#types/reports/step-targets';
import { rateBases } from './rate-bases';

const step: Record<StepTarget, string> = {
  accept: '受理：上报后（工作小时）',
  dispatch: '派遣：受理或退回后（工作小时）',
  verify: '核查：处置完后（工作小时）',
};

const base: Record<RateName, string> = {
  onTime: '按时率的分母',
  rework: '返工率的分母',
  relapse: '回潮率的分母',
  satisfaction: '满意率的分母',
};

export const adminRules = {
  steps: '各环节时限',
  step,
  handling: '处置时限在“问题类型”里逐类设置。改动从现在起生效，已给出的期限不变。',
  again: '复查与回潮',
  recheckDays: '结案后第几天复查（用、分开）',
  relapseTime: '回潮后重新处置的时限',
  share: (share: number) => (share === 1 ? '与原来相同' : `原来的 ${share * 100}%`),
  figures: '数据口径',
  figuresHint: '各城市的算法不同。改动后，全部数据按新口径重新统计，需要几分钟。',
  base,
  bases: rateBases,
  onTimeBy: '怎样算按时',
  by: { closed: '期限前结案', handled: '期限前处置完' },
  excused: '申诉成立的算按时',
  excusedOn: '超期仍留在记录里，统计时算按时',
  excusedOff: '申诉成立也按超期统计',
  satisfied: '几星以上算满意',
  stars: (stars: number) => `${stars} 星`,
  longOpenDays: '超过多少天没结案算久拖',
  returnedTimes: '退回几次算多次退回',
};
