import type { Flag } from '#types/petitions/integrity';
import type { Database } from '../platform/cloud';

/** Collection `signature_flags`. */
export interface FlagDocument extends Omit<Flag, 'flagId' | 'title'> {
  /** idFrom('flag', petitionId, source, hour): one burst is one flag, however often it is looked at. */
  _id: string;
  title: string;
}

export const flagsOf = (database: Database) => database.collection<FlagDocument>('signature_flags');

/** What is looked at each time: long enough for a slow burst, short enough that a household is none. */
export const BURST_WINDOW_MS = 600_000;
/** From one source in that time; a school or an office building is a person's to recognise. */
export const BURST_FROM = 30;

export interface SourceCount {
  source: string;
  signatures: number;
}

/** The sources that stand out. An empty source is an unknown one: it cannot. */
export function bursts(counts: readonly SourceCount[]): SourceCount[] {
  return counts.filter(({ source, signatures }) => source !== '' && signatures >= BURST_FROM);
}

export function flagShown({ _id, ...flag }: FlagDocument): Flag {
  return { flagId: _id, ...flag };
}
