import type { Job } from '../../platform/jobs';
import type { NoticeDocument, PushState } from '../notice';
import type { NoticeServices } from '../notice-services';
import { PushRun } from '../push-run';

/** Looked through for the people behind them. */
const BATCH = 500;
/** In this order: what a run that died left behind, what people wait for, and last what goes to very many. */
const STATES = ['sending', 'waiting', 'later'] as const satisfies readonly PushState[];

/** Messages whose first try failed or was never made. */
export const pushWaiting: Job<NoticeServices> = {
  name: 'notices.push-waiting',
  async run(services, until) {
    const run = new PushRun(services);
    let tried = 0;
    for (const state of STATES) {
      while (services.clock.now() < until) {
        const people = await peopleWaiting(services, state);
        const triedNow = people.length === 0 ? 0 : await run.send(people, until);
        tried += triedNow;
        // What is left waits for somebody else's lane or for its next time.
        if (triedNow === 0) break;
      }
    }
    return tried;
  },
};

async function peopleWaiting({ database, clock }: NoticeServices, pushState: PushState): Promise<string[]> {
  const { data } = await database
    .collection<NoticeDocument>('notices')
    .where({ pushState, pushAt: database.command.lte(clock.now()) })
    .orderBy('pushAt', 'asc')
    .field({ personKey: true })
    .limit(BATCH)
    .get();
  return [...new Set(data.map(({ personKey }) => personKey))];
}
