import * as v from 'valibot';
import { placeSchema } from '../places/position';
import { PETITION_STATES, PETITION_STEPS, REJECTION_REASONS } from './states';

/** What a list shows. Never who signed. */
export const petitionCardSchema = v.object({
  petitionId: v.string(),
  title: v.string(),
  state: v.picklist(PETITION_STATES),
  bureauName: v.nullable(v.string()),
  cover: v.nullable(v.string()),
  /** As last counted; at most COUNT_MAX_AGE_MS old on the petition's page, a minute in lists. */
  signatures: v.number(),
  /** The next threshold, null above the last. */
  next: v.nullable(v.object({ signatures: v.number(), labelZh: v.string(), labelEn: v.string() })),
  openedAt: v.nullable(v.number()),
  closesAt: v.number(),
  submittedAt: v.nullable(v.number()),
  /** Until when the moderators should have decided; null once they have. */
  moderateBy: v.nullable(v.number()),
  /** When the reader's duty ends, in the list of duties. */
  dueAt: v.nullable(v.number()),
  /** Why it was not published. */
  rejectedFor: v.nullable(v.picklist(REJECTION_REASONS)),
});
export type PetitionCard = v.InferOutput<typeof petitionCardSchema>;

const answerSchema = v.object({
  who: v.picklist(['bureau', 'office']),
  bureauName: v.nullable(v.string()),
  text: v.string(),
  photos: v.array(v.string()),
  /** So many more that have not passed screening: nobody sees them. */
  unshown: v.number(),
  at: v.number(),
});

const thresholdSchema = v.object({
  id: v.string(),
  signatures: v.number(),
  labelZh: v.string(),
  labelEn: v.string(),
  reachedAt: v.nullable(v.number()),
  /** Of the duty it opened; null where it opens none or is not reached. */
  dueAt: v.nullable(v.number()),
  answeredAt: v.nullable(v.number()),
});

export const petitionSchema = v.object({
  ...petitionCardSchema.entries,
  ask: v.string(),
  reasons: v.string(),
  bureauId: v.nullable(v.string()),
  /** The name its author chose to show, or null. */
  authorName: v.nullable(v.string()),
  isAuthor: v.boolean(),
  photos: v.array(v.string()),
  /** What it is about; null where it concerns the whole town. */
  place: v.nullable(placeSchema),
  collectingDays: v.number(),
  textVersion: v.number(),
  /** Nobody but the author has signed: the text may still be changed. */
  frozen: v.boolean(),
  thresholds: v.array(thresholdSchema),
  answers: v.array(answerSchema),
  rejection: v.nullable(v.object({ reason: v.picklist(REJECTION_REASONS), words: v.string() })),
  /** Signatures taken out because they did not come from people; said openly. */
  invalidated: v.number(),
  /** When how many were taken out (less than 0) or put back, the latest first. */
  corrections: v.array(v.object({ at: v.number(), signatures: v.number() })),
  byDay: v.array(v.object({ day: v.string(), signatures: v.number() })),
  byCommunity: v.array(v.object({ community: v.string(), signatures: v.number() })),
  /** The reader's own signature. */
  signedAt: v.nullable(v.number()),
  steps: v.array(v.picklist(PETITION_STEPS)),
});
export type PetitionShown = v.InferOutput<typeof petitionSchema>;

/** What a signer said, for everybody to read. */
export const signerWordsSchema = v.object({
  name: v.nullable(v.string()),
  community: v.nullable(v.string()),
  words: v.string(),
  at: v.number(),
});
