import type { CallLimit } from '#types/call-limits';
import { CONSENTS, type ConsentKind } from '#types/people/consents';
import type { Database } from '../platform/cloud';
import type { PersonDocument } from './person-data';

const MINUTE_MS = 60_000;

/** A name has a dot, which would be a path in the database. */
const keyOf = (action: string) => action.replaceAll('.', '_');

/**
 * Counts this call if the person is known, not blocked, has agreed to what it needs, and has not called too often: one
 * update that asks and records at once, so that calls side by side cannot slip through together. The person's document keeps the instants of the last
 * `times` calls; while the oldest of them is within the window there is no room.
 */
export async function recordCall(
  database: Database,
  personKey: string,
  action: string,
  { times, minutes }: CallLimit,
  now: number,
  consent?: ConsentKind,
): Promise<boolean> {
  const { command } = database;
  const log = `recent.${keyOf(action)}`;
  const { stats } = await database
    .collection<PersonDocument>('people')
    .where(
      command.and([
        { _id: personKey },
        ...(consent ? [{ [`consents.${consent}.version`]: command.gte(CONSENTS[consent].version) }] : []),
        command.or([
          { [`${log}.${times - 1}`]: command.exists(false) },
          { [`${log}.0`]: command.lte(now - minutes * MINUTE_MS) },
        ]),
        command.or([{ blockedUntil: command.exists(false) }, { blockedUntil: command.lte(now) }]),
      ]),
    )
    .update({ data: { [log]: command.push({ each: [now], slice: -times }), recentAt: now } });
  return stats.updated === 1;
}

/** Whole minutes until there is room again, at least one. */
export function minutesUntilRoom(
  recent: readonly number[],
  { times, minutes }: CallLimit,
  now: number,
): number {
  const oldest = recent.length < times ? now : (recent.at(-times) ?? now);
  return Math.max(1, Math.ceil((oldest + minutes * MINUTE_MS - now) / MINUTE_MS));
}

export const recentCalls = ({ recent }: PersonDocument, action: string): readonly number[] =>
  recent?.[keyOf(action)] ?? [];
