import type { AuditEntry } from '#types/people/audit';
import type { WorkingCalendar } from '#types/places/working-calendar';
import type { Services } from '../platform/services';
import type { OpenPetitions } from './open-petitions';

/** Handed in by the entry: areas do not import each other. */
export interface PetitionServices extends Services {
  townStore: {
    town(): Promise<{
      calendar: WorkingCalendar;
      knowsBureau(bureauId: string): boolean;
      bureauName(bureauId: string | null): string | null;
      zoneName(zoneId: string): string | null;
    }>;
  };
  people: { recipients(keys: readonly string[]): Promise<{ key: string; openid: string }[]> };
  openPetitions: OpenPetitions;
  recordAudit(entry: AuditEntry, cause: string): Promise<void>;
}
