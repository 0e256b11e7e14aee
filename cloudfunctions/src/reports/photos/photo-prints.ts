import { createHash } from 'node:crypto';
import type { Database } from '../../platform/cloud';
import { idFrom } from '../../platform/ids';
import { isDuplicate } from '../../platform/sdk-errors';
import type { EarlierUse } from '../report';
import { looksLike } from './likeness';

/** Whose photo it is: a report's, by the number people call it, or that of a volunteer's proof. */
export type PrintOwner = { reportId: string; number: string } | { claimId: string };

/** Collection `photo_prints`: by what a photo is known again. One for each photo of each report or claim. */
export interface PhotoPrint {
  _id: string;
  reportId?: string;
  number?: string;
  claimId?: string;
  fileID: string;
  /** Of the bytes as they were sent. */
  sha256: string;
  /** As in likeness.ts; null where the picture could not be opened. */
  likeness: string | null;
  bands: string[];
  at: number;
}

/** A photo that has been used more often is noticed all the same. */
const EXACT_MAX = 10;
/** Photos that share a quarter of the bits: of a million about 60 for each quarter. The latest are compared. */
const ALIKE_MAX = 400;
/** More than these say nothing new. */
const USES_SHOWN = 3;

export const printId = (owner: PrintOwner, fileID: string) =>
  idFrom('photo print', 'claimId' in owner ? owner.claimId : owner.reportId, fileID);

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** True where it was not known yet. */
export async function keepPrint(database: Database, print: PhotoPrint): Promise<boolean> {
  try {
    await database.collection<PhotoPrint>('photo_prints').add({ data: print });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

export async function findPrint(database: Database, id: string): Promise<PhotoPrint | null> {
  return (await database.collection<PhotoPrint>('photo_prints').doc(id).get()).data;
}

/** In which reports this photo was before: the same bytes first. What a volunteer showed may well stand in a report. */
export async function earlierUses(database: Database, print: PhotoPrint): Promise<EarlierUse[]> {
  const uses = (await earlierPrints(database, print)).flatMap(({ reportId, number = '', at, sha256 }) =>
    reportId === undefined ? [] : [{ reportId, number, at, exact: sha256 === print.sha256 }],
  );
  return uses.sort((one, two) => Number(two.exact) - Number(one.exact)).slice(0, USES_SHOWN);
}

/** Prints that were there before this one: the same bytes, or what looks like it. Two questions, each by an index. */
export async function earlierPrints(database: Database, print: PhotoPrint): Promise<PhotoPrint[]> {
  const prints = () => database.collection<PhotoPrint>('photo_prints');
  const [exact, near] = await Promise.all([
    prints().where({ sha256: print.sha256 }).limit(EXACT_MAX).get(),
    print.bands.length === 0
      ? { data: [] as PhotoPrint[] }
      : prints()
          .where({ bands: database.command.in(print.bands) })
          .orderBy('at', 'desc')
          .limit(ALIKE_MAX)
          .get(),
  ]);
  const { likeness } = print;
  const alike = near.data.filter(
    (other) => likeness !== null && other.likeness !== null && looksLike(likeness, other.likeness),
  );
  const found = new Map([...exact.data, ...alike].map((other) => [other._id, other]));
  return [...found.values()].filter(({ _id, at }) => _id !== print._id && at <= print.at);
}
