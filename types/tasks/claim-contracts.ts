import * as v from 'valibot';
import { contract } from '../contract';
import { claimStateOnly } from './contracts';
import { claimId, cursor, minutes, note, reason, taskId, words } from './input-parts';
import { CREDIT_MINUTES_MAX, REASON_MAX_CHARS } from './limits';
import { CLAIM_FLAGS } from './states';
import { claimRowSchema, claimSchema, momentSchema, photoIdsSchema } from './task';

export const releaseClaim = contract('claim.release', v.object({ claimId }), claimStateOnly);

/** Once; never beyond the window. */
export const extendClaim = contract('claim.extend', v.object({ claimId }), v.object({ claim: claimSchema }));

/**
 * On the spot: by position (200 m, inside the window) or by the organiser's code. Told at once, what does not fit is refused; told
 * later (`moment.at` is past: no network), it is accepted with flags for whoever verifies.
 */
export const checkIn = contract(
  'claim.check-in',
  v.object({ claimId, moment: momentSchema, code: v.optional(v.nullable(v.string()), null) }),
  v.object({ claim: claimSchema }),
);

/** Check-out and proof in one. More minutes than the plan need a reason; without it they are capped. */
export const handIn = contract(
  'claim.hand-in',
  v.object({
    claimId,
    moment: momentSchema,
    before: v.optional(photoIdsSchema, []),
    after: photoIdsSchema,
    note,
    overReason: v.optional(words(REASON_MAX_CHARS, '请写明原因。'), ''),
  }),
  v.object({ claim: claimSchema }),
);

/** By somebody else: an organiser of the task. `minutes` less than what was counted needs a reason; never more. */
export const judgeClaim = contract(
  'claim.judge',
  v.pipe(
    v.object({
      claimId,
      approve: v.boolean('请选择是否通过。'),
      /** Null: as counted. */
      minutes: v.optional(v.nullable(minutes(1, CREDIT_MINUTES_MAX)), null),
      reason: v.optional(words(REASON_MAX_CHARS, '请写明原因。'), ''),
    }),
    v.forward(
      v.check((input) => (input.approve && input.minutes === null) || input.reason !== '', '请写明原因。'),
      ['reason'],
    ),
  ),
  claimStateOnly,
);

/** To verify, the oldest first: of all tasks the caller organises, or of one. */
export const listHandedIn = contract(
  'claim.handed-in',
  v.object({ taskId: v.optional(v.nullable(v.string()), null), cursor }),
  v.object({ claims: v.array(claimRowSchema), next: v.nullable(v.string()) }),
);

/** The organiser's board of one task: who has a slot, who waits, how far each is. */
export const openBoard = contract(
  'task.board',
  v.object({ taskId }),
  v.object({
    claims: v.array(claimRowSchema),
    slots: v.number(),
    counts: v.object({
      claimed: v.number(),
      checkedIn: v.number(),
      handedIn: v.number(),
      approved: v.number(),
      reserve: v.number(),
    }),
    flags: v.array(v.picklist(CLAIM_FLAGS)),
  }),
);

/** The rotating code shown on the organiser's phone, with those of the next minutes, so that it works without network. */
export const openSpotCode = contract(
  'task.spot-code',
  v.object({ taskId }),
  v.object({
    /** Each from `at` (milliseconds since the epoch, UTC) for `periodSeconds`. */
    codes: v.array(v.object({ at: v.number(), code: v.string(), scanned: v.string() })),
    periodSeconds: v.number(),
  }),
);

/** For somebody who cannot come any more, by the organiser: gives the slot to the next in line. */
export const dropClaim = contract('claim.drop', v.object({ claimId, reason }), claimStateOnly);
