import * as v from 'valibot';
import { placeSchema, positionSchema } from '../places/position';
import { PHOTOS_MAX } from './limits';
import { CLAIM_FLAGS, CLAIM_STATES, CLAIM_STEPS, TASK_KINDS, TASK_STATES, TASK_STEPS } from './states';

export const photoIdSchema = v.pipe(v.string(), v.startsWith('cloud://', '照片没有传上来，请重拍。'));
export const photoIdsSchema = v.pipe(
  v.array(photoIdSchema),
  v.maxLength(PHOTOS_MAX, `最多 ${PHOTOS_MAX} 张照片。`),
);

/** A task as a row of a list. Times are milliseconds since the epoch (UTC), durations are minutes. */
export const taskCardSchema = v.object({
  taskId: v.string(),
  kind: v.picklist(TASK_KINDS),
  state: v.picklist(TASK_STATES),
  title: v.string(),
  /** GCJ-02. Of a round: its first spot. */
  place: placeSchema,
  zoneId: v.nullable(v.string()),
  zoneName: v.nullable(v.string()),
  bureauName: v.nullable(v.string()),
  startsAt: v.number(),
  endsAt: v.number(),
  creditMinutes: v.number(),
  slots: v.number(),
  /** People with a slot; `slots - seated` are free. */
  seated: v.number(),
  /** People waiting for one. */
  reserve: v.number(),
  /** Spots of a round. */
  spots: v.number(),
  /** First picture of the brief. */
  photo: v.nullable(v.string()),
  /** Only where the list was asked for around a point. */
  distanceMeters: v.nullable(v.number()),
});
export type TaskCard = v.InferOutput<typeof taskCardSchema>;

/** One spot of a round, in the order of the walk. */
export const spotSchema = v.object({
  recheckId: v.string(),
  reportId: v.string(),
  categoryName: v.string(),
  place: placeSchema,
  /** How it looked when it was closed. */
  photo: v.nullable(v.string()),
  verdict: v.picklist(['due', 'clean', 'back', 'dropped']),
});
export type Spot = v.InferOutput<typeof spotSchema>;

/** A claim as its own person sees it. */
export const claimSchema = v.object({
  claimId: v.string(),
  taskId: v.string(),
  state: v.picklist(CLAIM_STATES),
  /** Null with a slot; else how many wait before this one, from 0. */
  waiting: v.nullable(v.number()),
  claimedAt: v.number(),
  /** Ends by itself without a check-in until then; null where that is past. */
  expiresAt: v.nullable(v.number()),
  extended: v.boolean(),
  checkedInAt: v.nullable(v.number()),
  checkedOutAt: v.nullable(v.number()),
  handedInAt: v.nullable(v.number()),
  note: v.string(),
  before: v.array(v.string()),
  after: v.array(v.string()),
  /** From check-in to check-out, capped by the plan unless a reason was given. */
  minutes: v.nullable(v.number()),
  overReason: v.string(),
  flags: v.array(v.picklist(CLAIM_FLAGS)),
  /** Why it was declined. */
  declined: v.nullable(v.string()),
  creditedMinutes: v.nullable(v.number()),
  steps: v.array(v.picklist(CLAIM_STEPS)),
});
export type Claim = v.InferOutput<typeof claimSchema>;

export const taskSchema = v.object({
  ...taskCardSchema.entries,
  brief: v.string(),
  /** Age, skills, what to bring. */
  needs: v.string(),
  photos: v.array(v.string()),
  /** Pictures not judged, or not fit: for organisers only, and nobody else sees these. */
  unshown: v.array(v.string()),
  /** It was made from this report ("needs hands"). */
  report: v.nullable(v.object({ reportId: v.string(), number: v.string() })),
  walk: v.array(spotSchema),
  walkMeters: v.number(),
  repeatsUntil: v.nullable(v.string()),
  organiser: v.string(),
  cancelledReason: v.string(),
  /** The reader's own, the latest. */
  claim: v.nullable(claimSchema),
  /** Until when a slot can be given back; null where it can be at any time before the check-in. */
  releaseBy: v.nullable(v.number()),
  /** How far it reaches around its place; 0: it is at the place. */
  areaMeters: v.number(),
  checkInRadiusMeters: v.number(),
  steps: v.array(v.picklist(TASK_STEPS)),
});
export type Task = v.InferOutput<typeof taskSchema>;

/** A claim as the organiser sees it. Nicknames, never openids; of a seat held for a team whose name is not filled in: null. */
export const claimRowSchema = v.object({
  claimId: v.string(),
  taskId: v.string(),
  taskTitle: v.string(),
  kind: v.picklist(TASK_KINDS),
  name: v.nullable(v.string()),
  teamName: v.nullable(v.string()),
  state: v.picklist(CLAIM_STATES),
  waiting: v.nullable(v.number()),
  checkedInAt: v.nullable(v.number()),
  checkedOutAt: v.nullable(v.number()),
  handedInAt: v.nullable(v.number()),
  distanceMeters: v.nullable(v.number()),
  minutes: v.nullable(v.number()),
  planMinutes: v.number(),
  overReason: v.string(),
  note: v.string(),
  before: v.array(v.string()),
  after: v.array(v.string()),
  clean: v.number(),
  back: v.number(),
  flags: v.array(v.picklist(CLAIM_FLAGS)),
  /** One’s own, or a seat one held for one’s team: somebody else must verify it. */
  mine: v.boolean(),
});
export type ClaimRow = v.InferOutput<typeof claimRowSchema>;

/** What a phone says of where and when something happened. `at` differs from the arrival where there was no network. */
export const momentSchema = v.object({
  /** Milliseconds since the epoch, by the phone's clock. */
  at: v.pipe(v.number('缺少时间。'), v.integer(), v.minValue(0)),
  /** GCJ-02; null where positioning fails. */
  position: v.nullable(positionSchema),
});
export type Moment = v.InferOutput<typeof momentSchema>;
