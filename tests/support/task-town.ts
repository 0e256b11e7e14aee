import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { claimTask, listTasks, openTask } from '../../types/tasks/contracts';
import type { checkIn } from '../../types/tasks/claim-contracts';
import { Town } from './town';

export type Claimed = OutputOf<typeof claimTask>;
export type CheckedIn = OutputOf<typeof checkIn>;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const SPOT = ZONES[0]!.inside;
export const HERE = toPosition(SPOT);
export const DISPATCHER = holderOf('dispatcher').id;

/** A town in which people volunteer, and whose clock walks along. */
export class TaskTown {
  private clockAt = Date.now();
  private startedAt = Date.now();

  private constructor(readonly town: Town) {}

  static async open(crowd: readonly string[]): Promise<TaskTown> {
    const made = new TaskTown(await Town.open({ crowd: crowd.length }));
    await Promise.all(crowd.map((person) => made.enrol(person)));
    return made;
  }

  async enrol(person: string) {
    await this.town.done(person, 'me.consent', { kind: 'volunteer', version: 1 });
    await this.town.done(person, 'volunteer.enrol');
  }

  /** The town's clock, which the phones go by. */
  now(): number {
    return Math.round(this.clockAt + (Date.now() - this.startedAt));
  }

  async goTo(at: number) {
    await this.town.setClock(new Date(at));
    this.clockAt = at;
    this.startedAt = Date.now();
  }

  plan(change: object = {}) {
    return {
      ...{ kind: 'cleanup', title: '清理楼道杂物', brief: '带手套和袋子。', needs: '十六岁以上', photos: [] },
      place: { ...HERE, address: '3号楼门口' },
      ...{ startsAt: this.now() + DAY_MS, endsAt: this.now() + DAY_MS + 3 * HOUR_MS },
      ...{ slots: 10, creditMinutes: 120 },
      ...change,
    };
  }

  async create(change: object = {}, person = DISPATCHER): Promise<string> {
    return (await this.town.done<{ taskId: string }>(person, 'task.create', this.plan(change))).taskId;
  }

  async open(person: string, taskId: string) {
    return (await this.town.done<OutputOf<typeof openTask>>(person, 'task.open', { taskId })).task;
  }

  /** All that are near, page by page. */
  async allNear(person: string) {
    type Listed = OutputOf<typeof listTasks>;
    const near: Listed['tasks'] = [];
    let cursor: string | null = null;
    do {
      const page: Listed = await this.town.done(person, 'task.list', {
        ...{ scope: 'near', position: HERE, cursor },
      });
      near.push(...page.tasks);
      cursor = page.next;
    } while (cursor !== null);
    return near;
  }

  async claim(person: string, taskId: string) {
    return (await this.town.done<Claimed>(person, 'task.claim', { taskId })).claim;
  }

  moment(change: object = {}) {
    return { at: this.now(), position: HERE, ...change };
  }

  async photo(person: string): Promise<string[]> {
    return [await this.town.photo(person, 'rubbish', 'after')];
  }

  /** Of the person's notices. */
  async titles(person: string): Promise<string[]> {
    const { notices } = await this.town.done<{ notices: { title: string }[] }>(person, 'notice.list');
    return notices.map(({ title }) => title);
  }

  async countedMinutes(person: string): Promise<number> {
    const { balance } = await this.town.done<{ balance: { counted: number } }>(person, 'hours.load');
    return balance.counted;
  }
}
