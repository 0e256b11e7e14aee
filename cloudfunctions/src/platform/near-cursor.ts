import { Refusal } from './refusal';

/**
 * Where a list by distance goes on: at least so far away, leaving out so many that were shown already. A metre is
 * taken off the distance, because the database and we may round it differently.
 */
export interface Ring {
  fromMeters: number;
  shown: number;
}

export function openRing(cursor: string | null): Ring {
  if (cursor === null) return { fromMeters: 0, shown: 0 };
  const [, fromMeters, shown] = /^(\d+)\.(\d+)$/.exec(cursor) ?? [];
  if (fromMeters === undefined || shown === undefined) {
    throw new Refusal('call.invalid', { fields: { cursor: '请从头再翻一次。' } });
  }
  return { fromMeters: Number(fromMeters), shown: Number(shown) };
}

/**
 * After a full page whose rows are so far away, nearest first. The cursor is readable: of a row whose place is not told
 * exactly (`isExact` by its index) it says no distance.
 */
export function afterRing(
  before: Ring,
  metersAway: readonly number[],
  isExact: (index: number) => boolean = () => true,
): string {
  const reached = metersAway.filter((_, index) => isExact(index)).at(-1) ?? 0;
  const from = Math.max(before.fromMeters, Math.floor(reached) - 1);
  const stays = (metersAway[0] ?? 0) >= from;
  // The whole page stands within this last metre, or says no distance: what was left out before is left out again.
  if (stays) return `${before.fromMeters}.${before.shown + metersAway.length}`;
  return `${from}.${metersAway.filter((meters) => meters >= from).length}`;
}
