import { THRESHOLDS, type Threshold } from '#types/petitions/thresholds';
import type { Database } from '../platform/cloud';
import type { Edited } from '../platform/edit-once';

export const THRESHOLD_SETS = 'threshold_sets';
/** The one there is; a petition keeps a copy of what it was published with. */
export const CURRENT_SET = 'current';

/** Collection `threshold_sets`. */
export interface ThresholdSetDocument extends Edited {
  thresholds: readonly Threshold[];
}

/** As the town's administrators have set them, else as every town begins. */
export async function currentThresholds(
  database: Database,
): Promise<{ thresholds: readonly Threshold[]; rev: number }> {
  const { data } = await database.collection<ThresholdSetDocument>(THRESHOLD_SETS).doc(CURRENT_SET).get();
  return data ?? { thresholds: THRESHOLDS, rev: 0 };
}
