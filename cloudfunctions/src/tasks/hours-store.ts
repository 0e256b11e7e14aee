import { AUDIT_ROW, type AuditEntry } from '#types/people/audit';
import type { Period } from '#types/figures/days';
import type { HoursCredit } from '#types/tasks/events';
import type { Balance, HoursSource } from '#types/tasks/hours';
import { HOURS_PAGE_SIZE } from '#types/tasks/limits';
import type { Aggregate, Condition, Database, Query } from '../platform/cloud';
import { after, nextCursor } from '../platform/keyset';
import type { OutboxRow } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import { isDuplicate } from '../platform/sdk-errors';
import type { Services } from '../platform/services';
import { inTransaction } from '../platform/transaction';
import { ATTEMPTS, pauseAfter } from '../platform/waiting';
import * as hours from './hours';
import type { By, Entering, HoursLine } from './hours';
import { teamsOf } from './team-store';

const HOURS = 'hours';
/** Every correction takes a minute at least, so an entry has fewer. */
const CORRECTIONS_MAX = 1_000;

/** Lines can be asked for; there is nothing here to change or remove one with. */
type Lines = Pick<Query<HoursLine>, 'get'> & {
  orderBy(field: string, direction: 'asc' | 'desc'): Lines;
  limit(count: number): Lines;
};
interface Ledger {
  add(options: { data: HoursLine }): Promise<unknown>;
  where(condition: Condition): Lines;
  doc(id: string): { get(): Promise<{ data: HoursLine | null }> };
  aggregate(): Aggregate;
}

export const ledgerOf = (database: Database): Ledger => database.collection<HoursLine>(HOURS);

/** One line per claim: told again it changes nothing. */
export async function creditHours(database: Database, credit: HoursCredit): Promise<void> {
  const team = credit.teamId === null ? null : (await teamsOf(database).doc(credit.teamId).get()).data;
  try {
    await ledgerOf(database).add({ data: hours.creditLine(credit, team?.name ?? null) });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function enter(services: Services, entering: Entering, by: By): Promise<HoursLine> {
  const line = hours.enteredLine(entering, by);
  await append(services, line, 'hours.entered', {
    words: `人工登记时长 ${line.minutes} 分钟：${line.title}`,
    wordsEn: `Hours entered by hand, ${line.minutes} min: ${line.title}`,
  });
  return line;
}

/** Takes back from an entry, never more than is left of it; see `correctionId`. */
export async function correct(
  services: Services,
  entryId: string,
  { minutes, reason }: { minutes: number; reason: string },
  by: By,
  mayTouch: (entry: HoursLine) => void,
): Promise<HoursLine> {
  const { database } = services;
  const { data: entry } = await ledgerOf(database).doc(entryId).get();
  if (!entry || entry.corrects !== null) throw new Refusal('hours.not-found');
  mayTouch(entry);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const corrections = await correctionsOf(database, entryId);
    const same = corrections.find(({ cause }) => cause === by.cause);
    if (same) return same;
    if (hours.isComplete(corrections)) {
      const left = hours.leftOf(entry, corrections);
      if (minutes > left) throw new Refusal('hours.too-much', { details: { minutes: String(left) } });
      const line = hours.correctionLine(entry, corrections.length + 1, minutes, reason, by);
      const said = {
        words: `更正时长：从 ${entry.minutes} 分钟的记录中减去 ${minutes} 分钟（${entry.title}）`,
        wordsEn: `Hours corrected: ${minutes} of ${entry.minutes} min taken off (${entry.title})`,
      };
      if (await append(services, line, 'hours.corrected', said)) return line;
    }
    await pauseAfter(attempt);
  }
  throw new Refusal('call.busy');
}

export async function correctionsOf(database: Database, entryId: string): Promise<HoursLine[]> {
  const { data } = await ledgerOf(database)
    .where({ corrects: entryId })
    .orderBy('ordinal', 'asc')
    .limit(CORRECTIONS_MAX)
    .get();
  return data;
}

/** The line and its line in the audit log, both or none. False where the line is there already. */
async function append(
  services: Services,
  line: HoursLine,
  what: string,
  said: Pick<AuditEntry, 'words' | 'wordsEn'>,
): Promise<boolean> {
  const { database, outbox } = services;
  const entry: AuditEntry = {
    ...{ what, actorKey: line.byKey, whomKey: line.personKey, subject: `hours:${line._id}` },
    ...{ ...said, why: line.reason, at: line.at },
  };
  const row = outbox.row(AUDIT_ROW, entry, line._id);
  try {
    await inTransaction(database, async (transaction) => {
      await transaction.collection<HoursLine>(HOURS).add({ data: line });
      await transaction.collection<OutboxRow>('outbox').add({ data: row });
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
  await outbox.drainOwn([row]);
  return true;
}

/** The sum of the person's lines, always: nothing rolled up beside them that could differ. */
export async function balanceOf(database: Database, personKey: string, period?: Period): Promise<Balance> {
  const { list } = await ledgerOf(database)
    .aggregate()
    .match(linesOf(database, personKey, period))
    .group({ _id: '$source', minutes: database.command.aggregate.sum('$minutes') })
    .end<{ _id: HoursSource; minutes: number }>();
  return hours.balanceFrom(list);
}

/** Far more tasks than one person does in a year. */
const TASKS_MAX = 1_000;

/** Tasks with counted hours that are not taken back. */
export async function tasksOf(database: Database, personKey: string, period: Period): Promise<number> {
  const { command } = database;
  const { list } = await ledgerOf(database)
    .aggregate()
    .match(command.and([linesOf(database, personKey, period), { source: 'counted' }]))
    .group({ _id: '$taskId', minutes: command.aggregate.sum('$minutes') })
    .limit(TASKS_MAX)
    .end<{ minutes: number }>();
  return list.filter(({ minutes }) => minutes > 0).length;
}

function linesOf(database: Database, personKey: string, period: Period | undefined): Condition {
  const { command } = database;
  return command.and([{ personKey }, ...(period ? workedIn(database, period) : [])]);
}

export function workedIn({ command }: Database, period: Period): Condition[] {
  const { from, before } = hours.spanOf(period);
  return [{ workedAt: command.gte(from) }, { workedAt: command.lt(before) }];
}

/** One of a person's ledgers, the latest line first. */
export async function pageOf(
  database: Database,
  personKey: string,
  { source, cursor }: { source: HoursSource; cursor: string | null },
) {
  const { data } = await ledgerOf(database)
    .where(database.command.and([{ personKey, source }, ...after(database.command, 'at', 'desc', cursor)]))
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(HOURS_PAGE_SIZE)
    .get();
  return { lines: data, next: nextCursor(data, HOURS_PAGE_SIZE, ({ at }) => at) };
}
