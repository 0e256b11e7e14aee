import type { RateBases, RateName } from '#types/figures/definitions';

/** What a rate can be a share of; said beside the figures and where it is chosen, which are two subpackages. */
export const rateBases: Record<RateBases[RateName], string> = {
  due: '本期到期的',
  closed: '首次结案的',
  dispatched: '派遣的',
  verified: '核查过的',
  handled: '处置过的',
  filed: '上报的',
  rated: '有评价的',
};
