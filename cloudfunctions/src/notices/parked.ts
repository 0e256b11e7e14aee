import type { ParkedItem, ParkedTrouble } from '#types/notices/admin-contracts';
import type { Database } from '../platform/cloud';
import type { OutboxRow } from '../platform/outbox';
import type { NoticeDocument } from './notice';
import { neverLeft } from './push-outcome';
import { WEBHOOK_ROW } from './webhook-channel';

const notices = (database: Database) => database.collection<NoticeDocument>('notices');
const rows = (database: Database) => database.collection<OutboxRow>('outbox');

/** How many have been parked after that moment. */
export async function countParked(
  database: Database,
  after: number,
): Promise<{ pushes: number; rows: number }> {
  const { command } = database;
  const [pushes, parkedRows] = await Promise.all([
    notices(database)
      .where({ pushState: 'parked', pushAt: command.gt(after) })
      .count(),
    rows(database)
      .where({ state: 'parked', dueAt: command.gt(after) })
      .count(),
  ]);
  return { pushes: pushes.total, rows: parkedRows.total };
}

/** A page of them has fewer nodes than WeChat's thousand. */
const PAGE = 30;

/** The latest of both kinds. What is in them stays inside: only what it is and why it stopped. */
export async function latestParked(database: Database): Promise<ParkedItem[]> {
  const [pushes, parkedRows] = await Promise.all([
    notices(database).where({ pushState: 'parked' }).orderBy('pushAt', 'desc').limit(PAGE).get(),
    rows(database).where({ state: 'parked' }).orderBy('dueAt', 'desc').limit(PAGE).get(),
  ]);
  return [...pushes.data.map(ofPush), ...parkedRows.data.map(ofRow)].sort((a, b) => b.parkedAt - a.parkedAt);
}

function ofPush({
  _id,
  title,
  en,
  pushCode,
  pushError,
  pushDoubtful,
  pushAttempts,
  pushAt,
  push,
}: NoticeDocument): ParkedItem {
  return {
    parkedId: _id,
    of: 'push',
    what: push?.template ?? '',
    title,
    titleEn: en.title,
    code: pushCode,
    trouble: troubleOf({ pushCode, pushError, pushDoubtful }),
    reason: withoutIds(pushError ?? ''),
    attempts: pushAttempts,
    parkedAt: pushAt,
  };
}

type Ended = Pick<NoticeDocument, 'pushCode' | 'pushError' | 'pushDoubtful'>;

export function troubleOf({ pushCode, pushError, pushDoubtful }: Ended): ParkedTrouble {
  if (pushDoubtful) return 'unanswered';
  if (neverLeft(pushError ?? '')) return 'unreachable';
  return pushCode === null ? 'unfit' : 'refused';
}

function ofRow({ _id, kind, attempts, dueAt, lastError }: OutboxRow): ParkedItem {
  return {
    parkedId: _id,
    of: 'row',
    what: kind,
    title: '',
    titleEn: '',
    code: null,
    trouble: kind === WEBHOOK_ROW ? 'not-taken' : 'failed',
    reason: withoutIds(lastError ?? ''),
    attempts,
    parkedAt: dueAt,
  };
}

/** Error texts of WeChat may quote who the message was for. An openid begins with "o" and has 28 characters. */
function withoutIds(text: string): string {
  return text.replace(/\bo[\w-]{27}\b/g, '…');
}

/**
 * Of these, those that are parked are tried anew, at the end of each person's queue: what waits for them goes first, in
 * the order things happened, and a message that comes so late says of when it is (`lateText`).
 */
export async function retryPushes(database: Database, ids: readonly string[], now: number): Promise<number> {
  const { stats } = await notices(database)
    .where({ _id: database.command.in(ids), pushState: 'parked' })
    .update({ data: { pushState: 'waiting', queuedAt: now, pushAt: now, pushAttempts: 0 }, multi: true });
  return stats.updated;
}

export async function retryRows(database: Database, ids: readonly string[], now: number): Promise<number> {
  const { stats } = await rows(database)
    .where({ _id: database.command.in(ids), state: 'parked' })
    .update({ data: { state: 'waiting', dueAt: now, attempts: 0, leaseUntil: 0 }, multi: true });
  return stats.updated;
}
