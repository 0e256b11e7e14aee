import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handlersOf } from '../../scripts/town/people';
import { toPosition } from '../../scripts/town/ground';
import { pictureName } from '../../scripts/town/pictures/samples';
import { seedReferenceData } from '../../scripts/town/seed-town';
import { TownApi } from '../../scripts/town/town-api';
import { ZONES } from '../../scripts/town/zones';
import { crowdMember, Server } from '../support/server';
import { until } from '../support/until';

/** From the report as it is written to the handler's message at WeChat: the way an issue promises within two seconds. */
const REPORTS = Number(process.env['BENCH_REPORTS'] ?? 50);
/** The first ones start the processes and read the town's reference data. */
const WARM_UP = 5;
const PHOTO = join(resolve('dist', 'local/samples'), pictureName('rubbish', 0, 'before'));

export interface PushResult {
  reports: number;
  p50Ms: number;
  p95Ms: number;
  slowestMs: number;
}

export async function benchPushes(): Promise<PushResult> {
  const server = new Server(REPORTS + WARM_UP);
  await server.start();
  try {
    await seedReferenceData(server);
    const api = new TownApi(server.url);
    const handler = handlersOf('weather')[0]!.id;
    const delays: number[] = [];
    for (let n = 0; n < REPORTS + WARM_UP; n += 1) {
      const delay = await delayOf(api, crowdMember(n), handler);
      if (n >= WARM_UP) delays.push(delay);
    }
    delays.sort((a, b) => a - b);
    const at = (share: number) => delays[Math.floor((delays.length - 1) * share)]!;
    return { reports: REPORTS, p50Ms: at(0.5), p95Ms: at(0.95), slowestMs: at(1) };
  } finally {
    await server.end('SIGTERM');
    server.forget();
  }
}

async function delayOf(api: TownApi, resident: string, handler: string): Promise<number> {
  const photos = [await api.upload(resident, `reports/${resident}.jpg`, readFileSync(PHOTO))];
  const place = { ...toPosition(ZONES[0]!.inside), address: '3号楼门口' };
  const report = { categoryId: 'rubbish', description: '垃圾堆了好几天。', place, photos, anonymous: false };
  const { reportId } = await api.done<{ reportId: string }>(resident, 'report.file', report);
  const { sentAt } = await until('the push', async () => {
    const messages = await api.get<{ page: string; sentAt: number }[]>(`/messages?person=${handler}`);
    return messages.find(({ page }) => page.includes(reportId));
  });
  const opened = await api.done<{ report: { filedAt: number } }>(resident, 'report.open', { reportId });
  return sentAt - opened.report.filedAt;
}
