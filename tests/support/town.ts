import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toPosition, type Spot } from '../../scripts/town/ground';
import { pictureName } from '../../scripts/town/pictures/samples';
import { seedReferenceData } from '../../scripts/town/seed-town';
import { TownApi, type ApiReply } from '../../scripts/town/town-api';
import type { OutputOf } from '../../types/contract';
import type { fileReport, listReports, openReport } from '../../types/reports/contracts';
import type { noticeSchema } from '../../types/notices/contracts';
import type * as v from 'valibot';
import { ReplyWatch } from './reply-watch';
import { Server } from './server';
import { until } from './until';

export type Filed = OutputOf<typeof fileReport>;
export type Opened = OutputOf<typeof openReport>;
export type Listed = OutputOf<typeof listReports>;
type Notice = v.InferOutput<typeof noticeSchema>;

export interface PushedMessage {
  id: number;
  templateId: string;
  title: string;
  page: string;
  data: Record<string, { value: string }>;
  sentAt: number;
}

/** Whole towns on a machine that has other things to do: only so that a hanging test ends. */
jest.setTimeout(240_000);

/** WeChat's number for a function that took longer than it may. */
const TIMED_OUT = '-504003';
const RUNS_OF_A_MINUTE = 3;
/** Far more than anything takes; only so that a broken promise ends. */
const MINUTES_MAX = 6;

const SAMPLES = resolve(process.env['DIST_DIR'] ?? 'dist', 'local/samples');

/** The demo town without its history: bureaus, zones, people, and nothing reported yet. */
export class Town {
  private readonly server: Server;
  api!: TownApi;
  /** Every reply of the product to anybody, as text. */
  readonly replies: string[] = [];
  private photos = 0;

  /** What replies and logs gave away: nothing, or the test fails, at the reply and when the town closes. */
  private readonly told: string[] = [];
  private readonly watch: ReplyWatch;

  private constructor(crowd: number) {
    this.server = new Server(crowd);
    this.watch = new ReplyWatch(crowd);
  }

  /** `crowd`: so many residents more, named by `crowdMember`. */
  static async open({ crowd = 0 }: { crowd?: number } = {}): Promise<Town> {
    const town = new Town(crowd);
    await town.start();
    await seedReferenceData(town);
    return town;
  }

  get url(): string {
    return this.server.url;
  }

  get dataDir(): string {
    return this.server.dataDir;
  }

  async start(): Promise<void> {
    await this.server.start();
    this.api = new TownApi(this.server.url, (person, action, input, reply) => {
      this.replies.push(JSON.stringify(reply));
      const told = this.watch.hear(person, action, input, reply);
      this.told.push(...told);
      if (told.length > 0) throw new Error(told[0]);
    });
  }

  async restart(): Promise<void> {
    await this.readLogs();
    await this.server.end('SIGTERM');
    await this.start();
  }

  /** What the functions have logged, by the calls the cloud still has on record; of a town that was killed there is nothing to read. */
  private async readLogs(): Promise<void> {
    if (!this.server.isUp) return;
    const calls = await this.api.get<{ function: string; lines: string[] }[]>('/calls');
    for (const { function: name, lines } of calls)
      for (const line of lines) this.told.push(...this.watch.hearLog(name, line));
  }

  /** As a power cut would. */
  kill(): Promise<void> {
    return this.server.end('SIGKILL');
  }

  async close(): Promise<void> {
    await this.readLogs();
    await this.server.end('SIGTERM');
    this.server.forget();
    if (this.told.length > 0) throw new Error(this.told.join('\n'));
  }

  async call<Data = Record<string, unknown>>(
    person: string,
    action: string,
    input: unknown = {},
    key?: string,
  ): Promise<ApiReply<Data>> {
    return this.api.call<Data>(person, action, input, key);
  }

  /** What a call gave, of somebody who agrees where that is asked first; a refusal fails the test with its code. */
  async done<Data = Record<string, unknown>>(
    person: string,
    action: string,
    input: unknown = {},
    key?: string,
  ): Promise<Data> {
    const reply = await this.api.agreeing<Data>(person, action, input, key);
    if (!reply.ok) throw new Error(`${action} for ${person}: ${JSON.stringify(reply.error)}`);
    return reply.data;
  }

  async refusal(person: string, action: string, input: unknown = {}, key?: string) {
    const reply = await this.api.agreeing(person, action, input, key);
    if (reply.ok) throw new Error(`${action} for ${person} was not refused: ${JSON.stringify(reply.data)}`);
    return reply.error;
  }

  photoFile(categoryId: string, state: 'before' | 'after' = 'before'): string {
    return join(SAMPLES, pictureName(categoryId, 0, state));
  }

  photoBytes(categoryId: string, state: 'before' | 'after' = 'before'): Buffer {
    return readFileSync(this.photoFile(categoryId, state));
  }

  /** Takes a new photo each time, as a phone does. */
  photo(person: string, categoryId = 'rubbish', state: 'before' | 'after' = 'before'): Promise<string> {
    this.photos += 1;
    return this.upload(person, this.photoBytes(categoryId, state));
  }

  upload(person: string, bytes: Uint8Array): Promise<string> {
    this.photos += 1;
    return this.api.upload(person, `reports/${person}-${this.photos}.jpg`, bytes);
  }

  async file(person: string, spot: Spot, change: Record<string, unknown> = {}, key?: string): Promise<Filed> {
    return this.done<Filed>(person, 'report.file', await this.reportAt(person, spot, change), key);
  }

  async reportAt(person: string, spot: Spot, change: Record<string, unknown> = {}) {
    const categoryId = 'rubbish';
    const photos = 'photos' in change ? [] : [await this.photo(person)];
    const place = { ...toPosition(spot), address: '3号楼门口' };
    return { categoryId, description: '垃圾堆了好几天。', place, photos, anonymous: false, ...change };
  }

  open(person: string, reportId: string): Promise<Opened> {
    return this.done<Opened>(person, 'report.open', { reportId });
  }

  /** Filed, started and handed in as done by the bureau's people: waits for the inspector. */
  async handled(resident: string, handler: string, spot: Spot): Promise<Filed> {
    const filed = await this.file(resident, spot);
    const { reportId } = filed;
    await this.done(handler, 'report.start', { reportId });
    const photos = [await this.photo(handler, 'rubbish', 'after')];
    await this.done(handler, 'report.finish', { reportId, note: '清理完毕。', photos });
    return filed;
  }

  messages(person: string): Promise<PushedMessage[]> {
    return this.api.get(`/messages?person=${person}`);
  }

  /** A push about this report; waits for it. */
  pushed(person: string, reportId: string, title?: string): Promise<PushedMessage> {
    return until(`a push to ${person}${title ? ` «${title}»` : ''}`, async () =>
      (await this.messages(person)).find(
        (message) => message.page.includes(reportId) && (title === undefined || message.title === title),
      ),
    );
  }

  async notices(person: string, reportId: string): Promise<Notice[]> {
    const { notices } = await this.done<{ notices: Notice[] }>(person, 'notice.list');
    return notices.filter(({ subject }) => subject === `report:${reportId}`);
  }

  setClock(now: Date | 'real'): Promise<unknown> {
    return this.api.setClock(now);
  }

  /**
   * What holds after some minutes of the clock: a busy machine may cut a run off, and one that the clock itself has begun may
   * end after the next. `holds` fails as long as it does not.
   */
  async afterTimers<Answer>(ask: () => Promise<Answer>, holds: (answer: Answer) => void): Promise<Answer> {
    for (let left = MINUTES_MAX; ; left -= 1) {
      await this.runTimers();
      const answer = await ask();
      try {
        holds(answer);
        return answer;
      } catch (error) {
        if (left <= 1) throw error;
      }
    }
  }

  /** One minute of the clock. A run that a busy machine did not end in a function's 20 s is ended by the next, as on WeChat. */
  async runTimers(): Promise<void> {
    for (let left = RUNS_OF_A_MINUTE; ; left -= 1) {
      try {
        await this.api.post('/timers/timers/run', {});
        return;
      } catch (error) {
        if (left <= 1 || !String(error).includes(TIMED_OUT)) throw error;
      }
    }
  }
}
