import type { PublicConsent } from '#types/people/consents';
import type { WorkingCalendar } from '#types/places/working-calendar';
import type { PersonalData } from '../platform/personal-data';
import type { Services } from '../platform/services';

/** What people ask of the town; `places/town.ts` answers. */
export interface TownOfPeople {
  readonly bureaus: readonly { _id: string; name: string }[];
  /** Names, as the zones have them. */
  readonly communities: readonly string[];
  /** Days off and worked in exchange. */
  readonly calendar: WorkingCalendar;
  knowsBureau(bureauId: string): boolean;
  bureauName(bureauId: string | null): string | null;
  zoneName(zoneId: string): string | null;
}

/** Handed in by the entry: areas do not import each other. */
export interface PeopleServices extends Services {
  townStore: { town(): Promise<TownOfPeople> };
  /** Of all areas; people last. */
  personalData: readonly PersonalData[];
  /** What goes out of sight when this is no longer agreed to; done twice it is done once. */
  takeDown: Record<PublicConsent, (personKey: string) => Promise<void>>;
}
