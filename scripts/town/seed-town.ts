import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES } from '../../types/notices/messages';
import { TEMPLATE_NAMES } from '../../types/settings';
import { sixtyLives } from './lives';
import { enact, type Cast } from './enact';
import { runOrders } from './orders';
import { PEOPLE, type TownPerson } from './people';
import { runCampaign } from './campaign';
import { petitionMoments } from './petitions';
import { momentsOf, together } from './steps';
import { runTasks } from './tasks';
import { TownApi } from './town-api';
import { certify, volunteer } from './volunteering';
import { aimAtTown, writeReferenceData } from './write-reference';

export interface Town {
  url: string;
  dataDir: string;
}

const DAY_MS = 24 * 3_600_000;
/** What happens within this much of the past is done at one setting of the clock; each setting makes the timer tick. */
const TOGETHER_MS = 6 * 3_600_000;
/** What is younger than this is still unread. */
const UNREAD_MS = 20 * 3_600_000;
/** How often the clock's jobs run in the past that is played. */
const TICK_MS = DAY_MS;
const PROGRESS_EVERY = 40;

const markerFile = ({ dataDir }: Town) => join(dataDir, 'town-seeded');

/** `main.js --fresh` makes a new token: a marker from before it does not count. */
function mark({ dataDir }: Town): string {
  const token = join(dataDir, 'admin-token');
  return existsSync(token) ? createHash('sha256').update(readFileSync(token)).digest('hex').slice(0, 16) : '';
}

export async function isSeeded(town: Town): Promise<boolean> {
  const file = markerFile(town);
  return existsSync(file) && readFileSync(file, 'utf8') === mark(town);
}

export async function seedReferenceData(town: Town): Promise<void> {
  await aimAtTown(town);
  await writeReferenceData({ withPeople: true, now: Date.now() });
}

/** What their phones have told: everybody has allowed what is sent to them, staff also what is about their work. */
function answersOf({ roles }: TownPerson) {
  const names = TEMPLATE_NAMES.filter(
    (name) => MESSAGES[name].roles?.some((wanted) => roles.some(({ role }) => role === wanted)) ?? true,
  );
  return { answers: names.map((template) => ({ template, answer: 'accept' })) };
}

/** Reference data through the SDK, then sixty reports by the calls people's phones make, the clock walking along. */
export async function seedTown(town: Town, say: (line: string) => void = console.log): Promise<void> {
  const started = Date.now();
  const api = new TownApi(town.url);
  await seedReferenceData(town);
  const lives = sixtyLives(started);
  const groups = together(
    lives.flatMap((life) => momentsOf(life, started - 60_000)),
    TOGETHER_MS,
  );
  const cast: Cast = { api, reports: new Map() };
  let steps = 0;
  let tickedAt = 0;
  let haveRead = false;
  const petitions = petitionMoments();
  const petitionsUntil = async (until: number) => {
    while (petitions[0] && started - petitions[0].daysAgo * DAY_MS <= until) {
      const { daysAgo, run } = petitions.shift()!;
      const at = started - daysAgo * DAY_MS;
      await api.setClock(new Date(at));
      await run(api, at);
    }
  };
  try {
    for (const group of groups) {
      const at = group.at(-1)!.at;
      await petitionsUntil(at);
      // A tick of all jobs costs more than what people do in between; once a day brings the same history.
      const isDue = at - tickedAt >= TICK_MS;
      await api.setClock(new Date(at), isDue ? 'due' : 'skipped');
      if (isDue) tickedAt = at;
      if (!haveRead && at > started - UNREAD_MS) {
        // Up to here everybody has looked into the inbox.
        haveRead = true;
        await Promise.all(PEOPLE.map(({ id }) => api.done(id, 'notice.read', {})));
        await Promise.all(PEOPLE.map((person) => api.done(person.id, 'push.answer', answersOf(person))));
      }
      await Promise.all(group.map((moment) => enact(moment, cast)));
      const before = steps;
      steps += group.length;
      if (Math.floor(steps / PROGRESS_EVERY) > Math.floor(before / PROGRESS_EVERY))
        say(`  ${new Date(at).toISOString().slice(0, 10)}: ${cast.reports.size} reports, ${steps} steps`);
    }
    await petitionsUntil(started);
  } finally {
    await api.setClock('real');
  }
  await runCampaign(api, Date.now());
  await runOrders(api, Date.now());
  await runTasks(api, Date.now());
  await volunteer(api, Date.now());
  await api.post('/timers/timers/run', {});
  await certify(api, Date.now());
  writeFileSync(markerFile(town), mark(town));
  say(`  ${cast.reports.size} reports, ${steps} steps in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
