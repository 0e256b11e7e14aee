import type { Job } from './jobs';
import type { Services } from './services';

/** What could not be done in the call that caused it. */
export const drainOutbox: Job<Services> = {
  name: 'platform.drain-outbox',
  run: (services, until) => services.outbox.drainDue(until),
};
