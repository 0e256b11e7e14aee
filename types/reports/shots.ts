import * as v from 'valibot';
import { positionSchema } from '../places/position';
import { PHOTOS_MAX } from './limits';

/** When and where the phone says that a photo was taken. A claim: kept for those who check, never shown to others. */
export const shotSchema = v.object({
  fileID: v.string(),
  /** Milliseconds since the epoch, by the phone's clock. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** GCJ-02; null where the phone did not tell. */
  position: v.nullable(positionSchema),
});
export type Shot = v.InferOutput<typeof shotSchema>;

export const shotsSchema = v.optional(v.pipe(v.array(shotSchema), v.maxLength(PHOTOS_MAX)), []);

/** What speaks for or against a photo: for dispatchers, inspectors and leaders. */
export const photoProofSchema = v.object({
  fileID: v.string(),
  /** As the phone said; null where it said nothing, as for a picture out of the album. */
  shotAt: v.nullable(v.number()),
  /** When it came. */
  sentAt: v.nullable(v.number()),
  /** Between the place of the report and the phone when the photo was taken. */
  distanceMeters: v.nullable(v.number()),
  /** Reports that had this photo before: the very same bytes, or the same picture saved anew. */
  usedBefore: v.array(
    v.object({ reportId: v.string(), number: v.string(), exact: v.boolean(), at: v.number() }),
  ),
});
export type PhotoProof = v.InferOutput<typeof photoProofSchema>;
