import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { handlersOf, leaderOf } from '../../scripts/town/people';
import { toPosition } from '../../scripts/town/ground';
import { pictureName } from '../../scripts/town/pictures/samples';
import { seedReferenceData } from '../../scripts/town/seed-town';
import { TownApi } from '../../scripts/town/town-api';
import { ZONES } from '../../scripts/town/zones';
import { CONSENTS } from '../../types/people/consents';
import { dayOf } from '../../types/china-time';
import { crowdMember, Server } from '../support/server';
import { until } from '../support/until';

/** From the report as it is written to the message at WeChat of the one handler on duty: what an issue promises within two seconds. */
const REPORTS = Number(process.env['BENCH_REPORTS'] ?? 200);
/** The first ones start the processes and read the town's reference data. */
const WARM_UP = 5;
const BUREAU = 'weather';
const PROMISED_MS = 2_000;
const PHOTO = join(resolve('dist', 'local/samples'), pictureName('rubbish', 0, 'before'));

/** Milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
  slowest: number;
}

export interface PushResult {
  reports: number;
  /** Pushed to others of the bureau, who are not on duty: none. */
  toOthers: number;
  /** That took longer than is promised, from the report's own time. */
  late: number;
  /** From the report's own time, and from the phone's sending of the call. */
  fromFiled: Spread;
  fromCall: Spread;
  /** Of the machine, when it began and when it ended. */
  load: string;
}

interface Delays {
  fromFiled: number;
  fromCall: number;
}

export async function benchPushes(): Promise<PushResult> {
  const server = new Server(REPORTS + WARM_UP);
  await server.start();
  try {
    await seedReferenceData(server);
    const api = new TownApi(server.url);
    const [onDuty, ...others] = handlersOf(BUREAU).map(({ id }) => id) as [string, ...string[]];
    await putOnDuty(api, onDuty);
    const before = loadNow();
    const delays: Delays[] = [];
    for (let n = 0; n < REPORTS + WARM_UP; n += 1) {
      const delay = await delaysOf(api, crowdMember(n), onDuty);
      if (n >= WARM_UP) delays.push(delay);
    }
    const toOthers = await Promise.all([...others, leaderOf(BUREAU)].map((one) => pushesTo(api, one)));
    return {
      reports: REPORTS,
      toOthers: toOthers.flat().length,
      late: delays.filter(({ fromFiled }) => fromFiled > PROMISED_MS).length,
      fromFiled: spread(delays.map(({ fromFiled }) => fromFiled)),
      fromCall: spread(delays.map(({ fromCall }) => fromCall)),
      load: `${before} → ${loadNow()}`,
    };
  } finally {
    await server.end('SIGTERM');
    server.forget();
  }
}

/** Everybody of the bureau would take the message; today's roster names one. */
async function putOnDuty(api: TownApi, onDuty: string): Promise<void> {
  const staff = [...handlersOf(BUREAU).map(({ id }) => id), leaderOf(BUREAU)];
  for (const one of staff)
    await api.done(one, 'push.answer', { answers: [{ template: 'task', answer: 'accept' }] });
  const { personId } = await api.done<{ personId: string }>(onDuty, 'me.load', {});
  const now = Date.now();
  // Tomorrow as well: a run may go past midnight.
  const days = [now, now + 86_400_000].map((at) => ({ day: dayOf(at), who: [personId] }));
  const roster = { bureauId: BUREAU, rev: 0, shifts: [], leaves: [], deputy: null, days };
  await api.done(leaderOf(BUREAU), 'duty.save', roster);
}

async function delaysOf(api: TownApi, resident: string, handler: string): Promise<Delays> {
  const photos = [await api.upload(resident, `reports/${resident}.jpg`, readFileSync(PHOTO))];
  const place = { ...toPosition(ZONES[0]!.inside), address: '3号楼门口' };
  const report = { categoryId: 'rubbish', description: '垃圾堆了好几天。', place, photos, anonymous: false };
  await api.done(resident, 'me.consent', { kind: 'public', version: CONSENTS.public.version });
  const calledAt = Date.now();
  const { reportId } = await api.done<{ reportId: string }>(resident, 'report.file', report);
  const { sentAt } = await until('the push', async () =>
    (await pushesTo(api, handler)).find(({ page }) => page.includes(reportId)),
  );
  const opened = await api.done<{ report: { filedAt: number } }>(resident, 'report.open', { reportId });
  return { fromFiled: sentAt - opened.report.filedAt, fromCall: sentAt - calledAt };
}

const pushesTo = (api: TownApi, person: string) =>
  api.get<{ page: string; sentAt: number }[]>(`/messages?person=${person}`);

function spread(delays: number[]): Spread {
  const sorted = [...delays].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { p50: at(0.5), p95: at(0.95), slowest: at(1) };
}

const loadNow = () => loadavg()[0]!.toFixed(1);
