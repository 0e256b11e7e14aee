import type { OutputOf } from '#types/contract';
import type { openSpotCode } from '#types/tasks/claim-contracts';

export type SpotCodes = OutputOf<typeof openSpotCode>;

const SECOND_MS = 1000;

/** The code that holds now; null once those that were given are used up. */
export function codeNow({ codes, periodSeconds }: SpotCodes, now: number): SpotCodes['codes'][number] | null {
  return codes.find(({ at }) => at <= now && now < at + periodSeconds * SECOND_MS) ?? null;
}

/** When the last of them ends. */
export const lastUntil = ({ codes, periodSeconds }: SpotCodes): number =>
  Math.max(0, ...codes.map(({ at }) => at + periodSeconds * SECOND_MS));
