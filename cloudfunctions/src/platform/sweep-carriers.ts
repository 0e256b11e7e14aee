import type { Job } from './jobs';
import type { Services } from './services';

/** What no `deliver` has taken over: the call was lost, or the function was ended. */
export const sweepCarriers: Job<Services> = {
  name: 'platform.sweep-carriers',
  run: (services, until) => services.carriedRows.sweep(until),
};
