import { createHash } from 'node:crypto';
import type { Database } from '../../platform/cloud';
import { idFrom } from '../../platform/ids';
import { isDuplicate } from '../../platform/sdk-errors';
import type { EarlierUse } from '../report';
import { looksLike } from './likeness';

/** Collection `photo_prints`: by what a photo is known again. One for each photo of each report. */
export interface PhotoPrint {
  _id: string;
  reportId: string;
  number: string;
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

export const printId = (reportId: string, fileID: string) => idFrom('photo print', reportId, fileID);

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

/** Where this photo was before: the same bytes first, then what looks like it. Two questions, each by an index. */
export async function earlierUses(database: Database, print: PhotoPrint): Promise<EarlierUse[]> {
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
  const found = new Map<string, EarlierUse>();
  for (const other of [...exact.data, ...alike]) {
    if (other._id === print._id || other.at > print.at || found.has(other._id)) continue;
    const { reportId, number, at } = other;
    found.set(other._id, { reportId, number, at, exact: other.sha256 === print.sha256 });
  }
  return [...found.values()].sort((one, two) => Number(two.exact) - Number(one.exact)).slice(0, USES_SHOWN);
}
