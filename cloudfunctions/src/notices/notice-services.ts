import type { Grant } from '../platform/action';
import type { Services } from '../platform/services';

/** Somebody to be told. The openid is for the sending only. */
export interface Recipient {
  key: string;
  openid: string;
}

/** Handed in by the entry: areas do not import each other. */
export interface NoticeServices extends Services {
  people: {
    holders(
      roles: readonly Grant['role'][],
      bureauIds: readonly (string | null)[],
    ): Promise<(Recipient & { role: Grant['role'] })[]>;
    recipients(keys: readonly string[]): Promise<Recipient[]>;
  };
  /** A slice of a petition's signers who asked to be told, after this signature; `last` is null after the last slice. */
  signersToTell(petitionId: string, after: string): Promise<{ keys: string[]; last: string | null }>;
  followersOf(reportId: string): Promise<string[]>;
  /** Person keys of those who answer for a zone by name. */
  answerableFor(zoneId: string): Promise<readonly string[]>;
}
