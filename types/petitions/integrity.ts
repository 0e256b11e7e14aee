import * as v from 'valibot';
import { contract } from '../contract';
import { MODERATION_WORDS_MAX_CHARS } from './limits';

const petitionId = v.pipe(v.string('缺少倡议编号。'), v.nonEmpty('缺少倡议编号。'));

/** Many signatures from one source within a short time: for a person to look at, nothing happens by itself. */
export const flagSchema = v.object({
  flagId: v.string(),
  petitionId: v.string(),
  title: v.string(),
  /** A hash that changes daily; not an address. */
  source: v.string(),
  signatures: v.number(),
  /** Of so many signatures in the same time altogether. */
  ofAll: v.number(),
  from: v.number(),
  until: v.number(),
  /** WeChat's risk rank of some of them, 0 to 4, where it answered; null where it did not. */
  riskRank: v.nullable(v.number()),
  state: v.picklist(['open', 'invalidated', 'dismissed']),
});
export type Flag = v.InferOutput<typeof flagSchema>;

/** A set of signatures: of one petition, from one source or all, in a time. */
const selection = {
  petitionId,
  source: v.nullable(v.string()),
  from: v.number('请选择开始时间。'),
  until: v.number('请选择结束时间。'),
};
export const selectionSchema = v.object(selection);
export type Selection = v.InferOutput<typeof selectionSchema>;

export const listFlags = contract(
  'signature.flags',
  v.object({ cursor: v.optional(v.nullable(v.string()), null) }),
  v.object({ flags: v.array(flagSchema), next: v.nullable(v.string()) }),
);

export const dismissFlag = contract(
  'signature.dismiss',
  v.object({ flagId: v.pipe(v.string('缺少编号。'), v.nonEmpty('缺少编号。')) }),
  v.object({ flagId: v.string() }),
);

/** What taking these out would lead to, without doing it. */
export const previewInvalidation = contract(
  'signature.preview',
  selectionSchema,
  v.object({
    signatures: v.number(),
    before: v.number(),
    after: v.number(),
    /** Thresholds that would not be reached any more; their duties stay. */
    below: v.array(v.object({ labelZh: v.string(), labelEn: v.string(), signatures: v.number() })),
  }),
);

const reason = v.pipe(
  v.string('请写明原因。'),
  v.trim(),
  v.nonEmpty('请写明原因。'),
  v.maxLength(MODERATION_WORDS_MAX_CHARS, `最多 ${MODERATION_WORDS_MAX_CHARS} 个字。`),
);

export const invalidateSignatures = contract(
  'signature.invalidate',
  v.object({ ...selection, reason, flagId: v.optional(v.nullable(v.string()), null) }),
  v.object({ invalidationId: v.string(), signatures: v.number() }),
);

/** Puts back what an invalidation took out. */
export const restoreSignatures = contract(
  'signature.restore',
  v.object({ invalidationId: v.pipe(v.string('缺少编号。'), v.nonEmpty('缺少编号。')), reason }),
  v.object({ invalidationId: v.string(), signatures: v.number() }),
);

export const listInvalidations = contract(
  'signature.invalidations',
  v.object({ petitionId }),
  v.object({
    invalidations: v.array(
      v.object({
        invalidationId: v.string(),
        signatures: v.number(),
        reason: v.string(),
        at: v.number(),
        restoredAt: v.nullable(v.number()),
      }),
    ),
  }),
);
