import type { RateName } from '#types/figures/definitions';
import type { StepTarget } from '#types/reports/step-targets';
import { rateBases } from './rate-bases';
import type { adminRules as zh } from '../zh/admin-rules';
import { counted } from '../english';

const step: Record<StepTarget, string> = {
  accept: 'Accept: after it was filed (working hours)',
  dispatch: 'Dispatch: after it was accepted or returned (working hours)',
  verify: 'Check: after it was handled (working hours)',
};

const base: Record<RateName, string> = {
  onTime: 'On-time rate, a share of',
  rework: 'Rework rate, a share of',
  relapse: 'Relapse rate, a share of',
  satisfaction: 'Satisfaction rate, a share of',
};

export const adminRules: typeof zh = {
  steps: 'How long each step may wait',
  step,
  handling:
    'The time to handle is set with each kind of problem. Changes hold from now on; deadlines already given stay.',
  again: 'Looking again, and coming back',
  recheckDays: 'Look again so many days after closing (e.g. 7, 30)',
  relapseTime: 'Time to handle what came back',
  share: (share) => (share === 1 ? 'As before' : `${share * 100}% of it`),
  figures: 'How figures are counted',
  figuresHint:
    'Cities count differently. After a change all figures are counted anew, which takes some minutes.',
  base,
  bases: rateBases,
  onTimeBy: 'What is on time',
  by: { closed: 'Closed by the deadline', handled: 'Handled by the deadline' },
  excused: 'Excused ones count as on time',
  excusedOn: 'The missed deadline stays on record, and counts as kept',
  excusedOff: 'A missed deadline counts as missed, excused or not',
  satisfied: 'Satisfied from so many stars on',
  stars: (stars) => counted(stars, 'star'),
  longOpenDays: 'Open too long after so many days',
  returnedTimes: 'Returned often from so many times on',
};
