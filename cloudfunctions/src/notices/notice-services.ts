import type { AuditEntry } from '#types/people/audit';
import type { GroupName } from '#types/notices/tell-order';
import type { Grant } from '../platform/action';
import type { HttpsPost } from '../platform/https-post';
import type { Services } from '../platform/services';
import type { BureauChannel, PersonChannel } from './channel';
import type { TemplateStore } from './template-store';

/** Somebody to be told. The openid is for the sending only. */
export interface Recipient {
  key: string;
  openid: string;
}

/** A slice of a group too large to be told at once; `last` is null after the last slice. */
export interface GroupSlice {
  keys: string[];
  last: string | null;
}

/** Members of the group of something after this cursor ('' at the start). */
export type Groups = Record<GroupName, (of: string, after: string) => Promise<GroupSlice>>;

/** What waits for the desk, where somebody has been promised an answer. */
export type ModerationQueue = 'petitions' | 'complaints' | 'reviews' | 'signer-words';

/** Handed in by the entry: areas do not import each other. */
export interface NoticeServices extends Services {
  people: {
    holders(
      roles: readonly Grant['role'][],
      bureauIds: readonly (string | null)[],
    ): Promise<(Recipient & { role: Grant['role'] })[]>;
    recipients(keys: readonly string[]): Promise<Recipient[]>;
    /** Of a bureau's people those on duty now; null where no roster says so. */
    onDuty<Person extends Recipient>(bureauId: string, staff: readonly Person[]): Promise<Person[] | null>;
  };
  groups: Groups;
  followersOf(reportId: string): Promise<string[]>;
  /** Person keys of those who answer for a zone by name. */
  answerableFor(zoneId: string): Promise<readonly string[]>;
  /** Names of the town's things as they are now; null where there is none. */
  names: {
    /** By its Chinese name, as events carry it. */
    categoryInEnglish(name: string): Promise<string | null>;
    bureaus(): Promise<readonly { bureauId: string; name: string }[]>;
  };
  /** How many of a queue have become late in this time, and still wait. */
  lateModeration: Record<ModerationQueue, (after: number, now: number) => Promise<number>>;
  recordAudit(entry: AuditEntry, cause: string): Promise<void>;
  templates: TemplateStore;
  /** Every way out of the house; the inbox itself is the first, and no way can do without it. */
  channels: { subscribe: PersonChannel; employee: PersonChannel | null; webhook: BureauChannel };
  httpsPost: HttpsPost;
}
