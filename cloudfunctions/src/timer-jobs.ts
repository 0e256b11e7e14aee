import type { AllServices } from './all-services';
import { remindOrders } from './campaign/jobs/remind-orders';
import { followCases } from './figures/jobs/follow-cases';
import { pushWaiting } from './notices/jobs/push-waiting';
import { tellLateModeration } from './notices/jobs/tell-late-moderation';
import { tellParked } from './notices/jobs/tell-parked';
import { carryOnInvalidations } from './petitions/jobs/carry-on-invalidations';
import { closeEnded } from './petitions/jobs/close-ended';
import { flagBursts } from './petitions/jobs/flag-bursts';
import { recount } from './petitions/jobs/recount';
import { remindDuties } from './petitions/jobs/remind-duties';
import { rollUpCounts } from './petitions/jobs/roll-up-counts';
import { watchCounts } from './petitions/jobs/watch-counts';
import { drainOutbox } from './platform/drain-outbox';
import { forgetOld } from './platform/forget-old';
import { sweepCarriers } from './platform/sweep-carriers';
import type { Job } from './platform/jobs';
import { recountMap } from './reports/jobs/recount-map';
import { remindDeadlines } from './reports/jobs/remind-deadlines';
import { tellRechecks } from './reports/jobs/tell-rechecks';
import { screenAgain } from './reports/jobs/screen-again';
import { RETENTION } from './retention';
import { endClaims } from './tasks/jobs/end-claims';
import { endTasks } from './tasks/jobs/end-tasks';
import { remindClaims } from './tasks/jobs/remind-claims';
import { planRounds } from './tasks/jobs/plan-rounds';
import { makeRepeats } from './tasks/jobs/make-repeats';

/** What every minute brings, in this order: first what was promised, then what time asks for. */
export const TIMER_JOBS: readonly Job<AllServices>[] = [
  sweepCarriers,
  drainOutbox,
  pushWaiting,
  remindDeadlines,
  remindOrders,
  screenAgain,
  recountMap,
  tellRechecks,
  followCases,
  rollUpCounts,
  watchCounts,
  closeEnded,
  remindDuties,
  flagBursts,
  carryOnInvalidations,
  recount,
  planRounds,
  remindClaims,
  endClaims,
  endTasks,
  makeRepeats,
  tellParked,
  tellLateModeration,
  forgetOld(RETENTION),
];
