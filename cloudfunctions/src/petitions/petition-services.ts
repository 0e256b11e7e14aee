import type { AuditEntry } from '#types/people/audit';
import type { PublicConsent } from '#types/people/consents';
import type { WorkingCalendar } from '#types/places/working-calendar';
import type { Services } from '../platform/services';
import type { OpenPetitions } from './open-petitions';
import type { SourceWatch } from './source-watch';

/** Handed in by the entry: areas do not import each other. */
export interface PetitionServices extends Services {
  townStore: {
    town(): Promise<{
      calendar: WorkingCalendar;
      /** In use. */
      bureaus: readonly { _id: string; name: string }[];
      knowsBureau(bureauId: string): boolean;
      bureauName(bureauId: string | null): string | null;
      zoneName(zoneId: string): string | null;
      communities: readonly string[];
    }>;
  };
  /** As of now; of whoever has left: no. */
  agreesTo(personKey: string, kind: PublicConsent): Promise<boolean>;
  openPetitions: OpenPetitions;
  sourceWatch: SourceWatch;
  recordAudit(entry: AuditEntry, cause: string): Promise<void>;
}
