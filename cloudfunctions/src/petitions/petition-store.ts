import { changeDocument } from '../platform/change-document';
import type { Database } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import type { OutboxRow } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import { takePetitionStep, type PetitionDocument, type PetitionStep } from './petition';

export const PETITIONS = 'petitions';
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

/** A step of it, under the condition that nobody changed it since; the same `entryId` again is answered with how things are. */
export async function changePetition(
  database: Database,
  petitionId: string,
  entryId: string,
  decide: (petition: PetitionDocument) => PetitionChange | null,
): Promise<PetitionDocument> {
  const petition = await changeDocument<PetitionDocument>(
    database,
    { collection: PETITIONS, id: petitionId, entryId },
    (before) => {
      const change = decide(before);
      if (!change) return null;
      const stepped = takePetitionStep(before, change.step, entryId);
      const after = { ...stepped, entries: stepped.entries.slice(-ENTRIES_MAX) };
      return { after, rows: change.rows?.(stepped, entryId) ?? [] };
    },
  );
  if (!petition) throw new Refusal('petition.not-found');
  return petition;
}

/** A place as the database indexes it; the SDK reads it back as longitude and latitude. */
export function withPoint<T extends Pick<PetitionDocument, 'location'>>(database: Database, row: T): T {
  const { location } = row;
  if (location === null) return row;
  return { ...row, location: database.Geo.Point(location.longitude, location.latitude) };
}

export const entryIdFor = (petitionId: string, step: string, ...cause: string[]) =>
  idFrom('petition-entry', petitionId, step, ...cause);
