import { carryingMore } from '../platform/carried-rows';
import { changedFields } from '../platform/changed-fields';
import type { Database } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import type { OutboxRow } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import { takePetitionStep, type PetitionDocument, type PetitionStep } from './petition';

export const PETITIONS = 'petitions';
/** Two of the same second are rare, three are not seen; more is somebody's loop. */
const ATTEMPTS = 6;
/** Above any real petition's history. */
const ENTRIES_MAX = 200;

export interface PetitionChange {
  step: PetitionStep;
  /** What others must do about it, built from the petition as it is afterwards. */
  rows?: (after: PetitionDocument, entryId: string) => OutboxRow[];
}

export const petitionsOf = (database: Database) => database.collection<PetitionDocument>(PETITIONS);

export async function getPetition(database: Database, petitionId: string): Promise<PetitionDocument | null> {
  return (await petitionsOf(database).doc(petitionId).get()).data;
}

/** Not decided yet, and late since some time after `after`. */
export async function lateModeration(database: Database, after: number, now: number): Promise<number> {
  const { command } = database;
  const late = { state: 'moderating', moderateBy: command.gt(after) };
  const { total } = await petitionsOf(database)
    .where(command.and([late, { moderateBy: command.lte(now) }]))
    .count();
  return total;
}

/**
 * Reads, decides and writes under the condition that nobody changed it since: one document, so nothing is half written. The
 * same `entryId` again is answered with how things are. `decide` refuses by throwing, and answers null where there is
 * nothing to do.
 */
export async function changePetition(
  database: Database,
  petitionId: string,
  entryId: string,
  decide: (petition: PetitionDocument) => PetitionChange | null,
): Promise<PetitionDocument> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await getPetition(database, petitionId);
    if (!before) throw new Refusal('petition.not-found');
    if (before.entries.some(({ _id }) => _id === entryId)) return before;
    const change = decide(before);
    if (!change) return before;
    const stepped = takePetitionStep(before, change.step, entryId);
    const rows = change.rows?.(stepped, entryId) ?? [];
    const after: PetitionDocument = {
      ...stepped,
      entries: stepped.entries.slice(-ENTRIES_MAX),
    };
    const { stats } = await petitionsOf(database)
      .where({ _id: petitionId, seq: before.seq })
      .update({
        data: { ...changedFields(database.command, before, after), ...carryingMore(database.command, rows) },
      });
    if (stats.updated === 1) return after;
  }
  throw new Refusal('call.busy');
}

/** A place as the database indexes it; the SDK reads it back as longitude and latitude. */
export function withPoint<T extends Pick<PetitionDocument, 'location'>>(database: Database, row: T): T {
  const { location } = row;
  if (location === null) return row;
  return { ...row, location: database.Geo.Point(location.longitude, location.latitude) };
}

export const entryIdFor = (petitionId: string, step: string, ...cause: string[]) =>
  idFrom('petition-entry', petitionId, step, ...cause);
