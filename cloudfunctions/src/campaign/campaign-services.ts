import type { WorkingCalendar } from '#types/places/working-calendar';
import type { Caller } from '../platform/action';
import type { Services } from '../platform/services';

/** Handed in by the entry: areas do not import each other. */
export interface CampaignServices extends Services {
  townStore: {
    town(): Promise<{
      calendar: WorkingCalendar;
      /** In use. */
      bureaus: readonly { _id: string; name: string }[];
      knowsBureau(bureauId: string): boolean;
      bureauName(bureauId: string | null): string | null;
    }>;
  };
  cases: {
    /** Of reports this caller may see. */
    cards(caller: Caller, reportIds: readonly string[]): Promise<{ reportId: string; number: string }[]>;
  };
}
