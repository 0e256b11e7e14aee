import { Refusal } from '../platform/refusal';

/** Where two join at once one more can slip through: it is the length of a page, not a right. */
export function refuseTooMany(mine: readonly unknown[], most: number): void {
  if (mine.length >= most) throw new Refusal('team.too-many', { details: { teams: String(most) } });
}
