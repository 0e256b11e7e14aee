import { seedReferenceData } from '../../scripts/town/seed-town';
import { TownApi } from '../../scripts/town/town-api';
import type { PetitionShown } from '../../types/petitions/petition';
import { crowdMember, Server } from '../support/server';
import { sideBySide } from './side-by-side';

/**
 * Everybody signs one petition through the whole path: HTTP → the built `api` bundle → wx-server-sdk → gateway → SQLite, every
 * write durable. Sign-ins are made before: a phone that opens the petition has done so.
 */
const PEOPLE = Number(process.env['BENCH_PEOPLE'] ?? 100_000);
const AT_ONCE = 40;
const PROGRESS_EVERY = 10_000;
const MINUTE_MS = 60_000;
/** A base that lags by a minute and moves in steps: after so many looks it has reached the end. */
const LOOKS_MAX = 30;

interface Spent {
  spent: { serverCpuMs: number; functionCpuMs: number };
}

export interface BurstResult {
  people: number;
  answered: number;
  refused: Record<string, number>;
  failed: number;
  counted: number;
  byDay: number;
  /** After everybody has sent theirs a second time. */
  countedAgain: number;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  requestsPerSignature: number;
  serverCpuMs: number;
  functionCpuMs: number;
  driverCpuMs: number;
}

export async function benchSignatures(say: (line: string) => void): Promise<BurstResult> {
  const server = new Server(PEOPLE);
  await server.start();
  try {
    await seedReferenceData(server);
    const api = new TownApi(server.url);
    const petitionId = await published(api);
    say(`signing in ${PEOPLE} people`);
    await sideBySide(AT_ONCE, PEOPLE, async (n) => void (await api.signIn(crowdMember(n))));
    const refused: Record<string, number> = {};
    let [answered, failed] = [0, 0];
    const sign = async (n: number) => {
      const input = { petitionId, textVersion: 1 };
      const reply = await api.call(crowdMember(n), 'petition.sign', input, `sign-${n}`).catch(() => null);
      if (reply?.ok) answered += 1;
      else if (reply) refused[reply.error.code] = (refused[reply.error.code] ?? 0) + 1;
      else failed += 1;
      if ((answered + failed) % PROGRESS_EVERY === 0) say(`${answered} signed`);
    };
    const before = await api.get<Spent>('/health');
    const mine = process.cpuUsage();
    const { seconds, times } = await sideBySide(AT_ONCE, PEOPLE, sign);
    const driver = process.cpuUsage(mine);
    const after = await api.get<Spent>('/health');
    const calls = await api.get<{ requests: object[] }[]>('/calls?function=api');
    const lastRequests = calls.slice(-50).map(({ requests }) => requests.length);
    const settled = await settle(api, petitionId);
    const result = {
      people: PEOPLE,
      answered,
      refused: { ...refused },
      failed,
      counted: settled.signatures,
      byDay: settled.byDay.reduce((sum, { signatures }) => sum + signatures, 0),
      perSecond: PEOPLE / seconds,
      p50Ms: times[Math.floor(times.length * 0.5)]!,
      p95Ms: times[Math.floor(times.length * 0.95)]!,
      requestsPerSignature: lastRequests.reduce((sum, n) => sum + n, 0) / lastRequests.length,
      serverCpuMs: (after.spent.serverCpuMs - before.spent.serverCpuMs) / PEOPLE,
      functionCpuMs: (after.spent.functionCpuMs - before.spent.functionCpuMs) / PEOPLE,
      driverCpuMs: (driver.user + driver.system) / 1000 / PEOPLE,
    };
    // Impatient ones tap again: a tenth of them, with a new key.
    await sideBySide(AT_ONCE, Math.ceil(PEOPLE / 10), async (n) => {
      await api.call(crowdMember(n), 'petition.sign', { petitionId, textVersion: 1 }, `again-${n}`);
    });
    return { ...result, countedAgain: (await settle(api, petitionId)).signatures };
  } finally {
    await server.end('SIGTERM');
    server.forget();
  }
}

async function published(api: TownApi): Promise<string> {
  const draft = {
    title: '把老码头改成市民公园',
    ask: '请市里把老码头改成市民公园。',
    reasons: '孩子们没有玩的地方。',
    bureauId: 'weather',
    photos: [],
    collectingDays: 30,
    showName: false,
  };
  const { petitionId } = await api.done<{ petitionId: string }>('wang-guilan', 'petition.draft', draft);
  await api.done('wang-guilan', 'petition.submit', { petitionId });
  await api.done('he-jing', 'petition.moderate', { petitionId, publish: true, words: '' });
  return petitionId;
}

/** The clock goes on by minutes until the roll-up has reached the last signature. */
async function settle(api: TownApi, petitionId: string): Promise<PetitionShown> {
  const open = async () =>
    (await api.done<{ petition: PetitionShown }>('chen-hao', 'petition.open', { petitionId })).petition;
  let shown = await open();
  for (let look = 1; look <= LOOKS_MAX; look += 1) {
    await api.setClock(new Date(Date.now() + 2 * look * MINUTE_MS));
    await api.post('/timers/timers/run', {});
    const next = await open();
    const counted = next.byDay.reduce((sum, { signatures }) => sum + signatures, 0);
    if (counted === next.signatures && next.signatures === shown.signatures) return next;
    shown = next;
  }
  return shown;
}
