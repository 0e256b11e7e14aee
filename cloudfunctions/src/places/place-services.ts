import type { PersonShown } from '#types/people/audit';
import type { OwnFiles } from '../platform/own-files';
import type { Services } from '../platform/services';
import type { TownStore } from './town-store';

/** Handed in by the entry: areas do not import each other. */
export interface PlaceServices extends Services {
  townStore: TownStore;
  ownFiles: OwnFiles;
  people: {
    /** Who works for a bureau (handlers, leaders) and may answer for a zone. */
    staffOf(bureauId: string): Promise<(PersonShown & { key: string })[]>;
    /** Names to show, by person key. */
    named(keys: readonly string[]): Promise<Map<string, PersonShown>>;
  };
}
