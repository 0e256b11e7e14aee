import type { StoredAppeal, StoredLateness } from './case-facts';

/** The latest missed deadline of this bureau about which nothing has been said yet; a leader of all bureaus may appeal for any. */
export function appealable(
  lateness: readonly StoredLateness[],
  bureauId: string | null,
): StoredLateness | undefined {
  return [...lateness]
    .reverse()
    .find((late) => late.appeal === null && (bureauId === null || late.bureauId === bureauId));
}

/** The one that has waited longest for an answer. */
export function waitingAppeal(lateness: readonly StoredLateness[]): StoredLateness | undefined {
  return lateness
    .filter(({ appeal }) => appeal?.state === 'asked')
    .sort((a, b) => (a.appeal?.askedAt ?? 0) - (b.appeal?.askedAt ?? 0))[0];
}

export function withAppeal(
  lateness: readonly StoredLateness[],
  { dueAt }: Pick<StoredLateness, 'dueAt'>,
  appeal: StoredAppeal,
): StoredLateness[] {
  return lateness.map((late) => (late.dueAt === dueAt ? { ...late, appeal } : late));
}
