import type { PersonShown } from '#types/people/audit';
import type { Services } from '../platform/services';
import type { Leaderboard } from './leaderboard';

/** Handed in by the entry: areas do not import each other. */
export interface HoursServices extends Services {
  people: {
    /** Names by person key; whoever has left is not in it. */
    named(keys: readonly string[]): Promise<Map<string, PersonShown>>;
    /** Refuses where there is nobody. */
    withId(personId: string): Promise<PersonShown & { key: string }>;
    /** Whose nickname begins so. */
    beginning(words: string): Promise<PersonShown[]>;
  };
  leaderboard: Leaderboard;
}
