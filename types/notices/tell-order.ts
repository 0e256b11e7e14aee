import type { TemplateName } from '../settings';
import type { NoticeKind } from './kinds';
import type { FieldValue } from './message-fields';

/** What somebody reads, in one language. */
export interface Said {
  title: string;
  words: string;
}

/** Values of a message. `en`: what is different for those who read English, where the template's field takes it. */
export interface PushedValues {
  template: TemplateName;
  values: Record<string, FieldValue>;
  en?: Record<string, FieldValue>;
}

/** Something people are told, whoever they are and whichever area says it. */
export interface Told extends Said {
  /** What it comes of. With kind and person it makes the notice's id: told once, however often it is tried. */
  cause: string;
  kind: NoticeKind;
  en: Said;
  /** A page of the mini-program with its query, without a leading slash. */
  page: string;
  /** What it is about: `report:<id>`. The inbox puts what has the same together. */
  subject: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** What is pushed, by our names of the template's fields; null: inbox only. */
  message: PushedValues | null;
}

/** Groups too large for a list of keys; found slice by slice. */
export type GroupName = 'petition-signers' | 'zone-volunteers' | 'volunteers-near-task';

/**
 * Payload of an outbox row of this kind: how an area tells people without knowing notices. One row tells any number: it
 * does a slice at a time, goes to the end of the queue with `after` moved on, and so keeps nobody else waiting.
 */
export const TELL_ROW = 'tell';
export interface TellOrder {
  told: Told;
  /** Person keys, never openids; or all members of a group of something. */
  to: { keys: readonly string[] } | { group: GroupName; of: string };
  /** Whoever did it and need not be told. */
  except: string | null;
  /** How far it has come; empty at the start. */
  after: string;
}
