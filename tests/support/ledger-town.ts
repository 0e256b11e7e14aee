import cloud from 'wx-server-sdk';
import { creditLine } from '../../cloudfunctions/src/tasks/hours';
import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import type { HoursCredit } from '../../types/tasks/events';
import { HOURS_SOURCES, type Balance, type HoursEntry } from '../../types/tasks/hours';
import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { ApiReply } from '../../scripts/town/town-api';
import { crowdMember, crowdOpenid } from './server';
import type { Town } from './town';

export interface Ledger {
  balance: Balance;
  entries: HoursEntry[];
}

/** Answers that say nothing of whether it was done: the phone asks again with the same key. */
const UNKNOWN = ['internal', 'call.busy'];
/** Far more than any rate of faults here needs; only so that a broken promise ends. */
const ASKS_MAX = 60;

/**
 * A call as a phone makes it that lost the answer: again, with the same key, until there is one that says what became of it.
 * `later`: what a person does who is told that others are at it; a transaction that was cut off ends by the clock.
 */
export async function insist<Data>(
  town: Town,
  person: string,
  action: string,
  input: object,
  key: string,
  later: () => Promise<unknown> = () => Promise.resolve(),
): Promise<ApiReply<Data>> {
  for (let asked = 1; ; asked += 1) {
    const reply = await town.call<Data>(person, action, input, key).catch(() => null);
    if (reply && (reply.ok || !UNKNOWN.includes(reply.error.code))) return reply;
    if (reply && !reply.ok && reply.error.code === 'call.busy') await later();
    if (asked === ASKS_MAX) throw new Error(`${action} was never answered: ${JSON.stringify(reply)}`);
  }
}

/** The rows that an approved claim leaves, put where the clock finds them: told `times` times. */
export async function tellCredit(credit: HoursCredit, times: number): Promise<void> {
  const row = { kind: 'hours-credit', payload: credit, state: 'waiting', attempts: 0, lastError: null };
  const free = { createdAt: credit.at, dueAt: credit.at, leaseBy: '', leaseUntil: 0 };
  for (let time = 1; time <= times; time += 1) {
    const _id = `${credit.claimId}-told-${time}`;
    await cloud
      .database()
      .collection('outbox')
      .add({ data: { _id, ...row, ...free } });
  }
}

/** Rows of these kinds that nobody has done yet. */
export async function rowsWaiting(kinds: readonly string[]): Promise<number> {
  const { command } = cloud.database();
  const kind = command.in([...kinds]);
  return ((await cloud.database().collection('outbox').where({ kind }).count()) as { total: number }).total;
}

/** Also what the clock's own minute has taken, which may end after ours. */
export async function creditsWritten(town: Town): Promise<void> {
  await town.afterTimers(
    () => rowsWaiting(['hours-credit']),
    (left) => expect(left).toBe(0),
  );
}

export const creditOf = (claimId: string, member: number, more: Partial<HoursCredit> = {}): HoursCredit => ({
  ...{ claimId, taskId: `task-${claimId}`, title: '清洁行动', personKey: personKeyOf(crowdOpenid(member)) },
  ...{ teamId: null, minutes: 90, day: '2026-11-20', at: Date.now() - 60_000, byKey: 'organiser' },
  ...more,
});

/** All pages of both ledgers, or as many as are enough. */
export async function wholeLedger(
  town: Town,
  person: string,
  action = 'hours.load',
  input = {},
  enough: (page: HoursEntry[]) => boolean = () => false,
): Promise<Ledger> {
  const entries: HoursEntry[] = [];
  let balance: Balance = { counted: 0, entered: 0 };
  for (const source of HOURS_SOURCES) {
    let cursor: string | null = null;
    do {
      const page: Ledger & { next: string | null } = await town.done(person, action, {
        ...{ ...input, source, cursor },
      });
      entries.push(...page.entries);
      ({ balance, next: cursor } = page);
      if (enough(page.entries)) break;
    } while (cursor !== null);
  }
  return { balance, entries };
}

export const sumOf = (lines: readonly { source: string; minutes: number }[], source: string): number =>
  lines.reduce((sum, line) => (line.source === source ? sum + line.minutes : sum), 0);

/** A second person of the campaign office: in the demo town one holds all its roles. */
export async function asOffice(town: Town, member: number): Promise<string> {
  const person = crowdMember(member);
  const { personId } = await town.done<{ personId: string }>(person, 'me.load');
  const grant = { personId, role: 'dispatcher', bureauId: null, until: null, why: '试岗' };
  await town.done(holderOf('admin').id, 'grant.give', grant);
  return person;
}

export async function asVolunteer(town: Town, member: number): Promise<void> {
  await town.done(crowdMember(member), 'me.consent', { kind: 'volunteer', version: 1 });
  await town.done(crowdMember(member), 'volunteer.enrol');
}

/** Lines of so many people who did something once, and whether they agreed to be shown. */
export async function manyHours(
  name: string,
  count: number,
  day: string,
  minutes: (n: number) => number,
  agreed: boolean,
): Promise<void> {
  const keys = Array.from({ length: count }, (_, n) => `${name}-${n}`);
  const lines = keys.map((personKey, n) => ({
    ...creditLine(creditOf(`of-${personKey}`, 0, { minutes: minutes(n), day }), null),
    personKey,
  }));
  await cloud.database().collection('hours').add({ data: lines });
  if (!agreed) return;
  const listed = keys.map((_id) => ({ _id, listed: true, at: 1 }));
  await cloud.database().collection('hours_listed').add({ data: listed });
}

/** In three days, by the office. */
export async function taskFor(town: Town, slots: number): Promise<string> {
  const startsAt = Date.now() + 3 * 86_400_000;
  const plan = {
    ...{ kind: 'cleanup', title: '清理楼道杂物', brief: '带手套。', creditMinutes: 60, slots },
    place: { ...toPosition(ZONES[0]!.inside), address: '3号楼门口' },
    ...{ startsAt, endsAt: startsAt + 3 * 3_600_000 },
  };
  return (await town.done<{ taskId: string }>(holderOf('dispatcher').id, 'task.create', plan)).taskId;
}
