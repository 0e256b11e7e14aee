import type { Job } from '../../platform/jobs';
import { type OPEN_STATES, type NoticeDocument } from '../notice';
import type { NoticeServices } from '../notice-services';
import { PushRun } from '../push-run';

type Open = (typeof OPEN_STATES)[number];

/** In this order: what a run that died left behind, what people wait for, and last what goes to very many. */
const STATES = ['sending', 'waiting', 'later'] as const satisfies readonly Open[];
/** Looked through for the people behind them. Few of a message to many: in between others have their turn again. */
const BATCH: Record<Open, number> = { sending: 500, waiting: 500, later: 100 };

/** Messages whose first try failed or was never made. */
export const pushWaiting: Job<NoticeServices> = {
  name: 'notices.push-waiting',
  async run(services, until) {
    const run = new PushRun(services);
    let tried = 0;
    for (;;) {
      const triedNow = await sendMostUrgent(services, run, until);
      tried += triedNow;
      if (triedNow === 0) return tried;
    }
  },
};

/** Zero where all that is left waits for somebody else's lane or for its next time. */
async function sendMostUrgent(services: NoticeServices, run: PushRun, until: number): Promise<number> {
  for (const state of STATES) {
    if (services.clock.now() >= until) return 0;
    const people = await peopleWaiting(services, state);
    const tried = people.length === 0 ? 0 : await run.send(people, until);
    if (tried > 0) return tried;
  }
  return 0;
}

async function peopleWaiting({ database, clock }: NoticeServices, pushState: Open): Promise<string[]> {
  const { data } = await database
    .collection<NoticeDocument>('notices')
    .where({ pushState, pushAt: database.command.lte(clock.now()) })
    .orderBy('pushAt', 'asc')
    .field({ personKey: true })
    .limit(BATCH[pushState])
    .get();
  return [...new Set(data.map(({ personKey }) => personKey))];
}
