import { communityOf } from '#types/people/scope';
import type { Commands, Condition } from '../platform/cloud';

/** Where roles hold (types/people/scope.ts), as a question: bureaus by their ids, communities by their names. */
export function placesAsked(command: Commands, places: readonly string[]): Condition {
  const communities = places.flatMap((place) => communityOf(place) ?? []);
  const bureauIds = places.filter((place) => communityOf(place) === null);
  const parts: Condition[] = [
    ...(bureauIds.length > 0 ? [{ bureauId: command.in(bureauIds) }] : []),
    ...(communities.length > 0 ? [{ communityName: command.in(communities) }] : []),
  ];
  const [only] = parts;
  // Alone, an index gives it in its order; in an `or` all that fits would be read and sorted.
  return parts.length === 1 && only ? only : command.or(parts);
}
