import * as v from 'valibot';

/** What an area did that somebody may have to answer for. Kept for years, never changed, except that who is forgotten. */
export interface AuditEntry {
  /** `<noun>.<verb in the past>`, e.g. `grant.given`, `bureau.changed`, `template.changed`. */
  what: string;
  /** Person key of whoever did it; null for the clock. */
  actorKey: string | null;
  /** Person key of whoever it was done to, or null. */
  whomKey: string | null;
  /** What it is about, for finding all about one thing: `bureau:weather`, `role:handler`. Empty where there is nothing. */
  subject: string;
  /** The change in few words as the log shows them, Chinese; no name and no number of a person. */
  words: string;
  /** The same in English; names stay as they are. */
  wordsEn: string;
  /** The reason that was given; empty where none is asked for. */
  why: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What the log can be narrowed to: every `what` belongs to one. */
export const AUDIT_TOPICS = {
  roles: ['grant.given', 'grant.enrolled', 'grant.withdrawn', 'person.left'],
  invitations: ['invitation.sent', 'invitation.cancelled'],
  blocks: ['person.blocked', 'person.unblocked'],
  duty: ['duty.changed'],
  town: [
    ...['bureau.added', 'bureau.changed', 'calendar.changed', 'rules.changed'],
    ...['category.added', 'category.changed', 'category.ordered'],
    ...['route.added', 'route.changed', 'route.removed'],
    ...['zone.added', 'zone.changed', 'zone.removed', 'zone.imported'],
  ],
  messages: ['template.changed', 'webhook.changed', 'parked.retried'],
  petitions: ['petition.changed', 'threshold.changed', 'signature.invalidated', 'signature.restored'],
  hours: ['hours.entered', 'hours.corrected'],
} as const satisfies Record<string, readonly string[]>;
export type AuditTopic = keyof typeof AUDIT_TOPICS;
export const AUDIT_TOPIC_NAMES = Object.keys(AUDIT_TOPICS) as [AuditTopic, ...AuditTopic[]];

/** Outbox row whose payload is an `AuditEntry`: for changes that write one in their own transaction or document. */
export const AUDIT_ROW = 'audit';

/** Longest reason. */
export const WHY_MAX_CHARS = 200;

/** Who somebody is, for staff that may see it: never the openid, never the key. */
export const personShownSchema = v.object({ personId: v.string(), nickname: v.string() });
export type PersonShown = v.InferOutput<typeof personShownSchema>;

export const auditLineSchema = v.object({
  auditId: v.string(),
  what: v.string(),
  /** Null: the clock, or somebody who has left since. */
  actor: v.nullable(personShownSchema),
  whom: v.nullable(personShownSchema),
  /** Somebody was there and has had their data deleted since. */
  actorGone: v.boolean(),
  whomGone: v.boolean(),
  subject: v.string(),
  words: v.string(),
  /** Null: a line from before the log spoke English. */
  wordsEn: v.nullable(v.string()),
  why: v.string(),
  at: v.number(),
});
export type AuditLine = v.InferOutput<typeof auditLineSchema>;
