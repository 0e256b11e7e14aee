import * as v from 'valibot';

/**
 * Where hours come from. `counted` by the system, from check-in to check-out on the spot and verified by somebody else; `entered` by
 * hand. They are two ledgers: shown, summed and exported apart, and nothing turns one into the other.
 */
export const HOURS_SOURCES = ['counted', 'entered'] as const;
export type HoursSource = (typeof HOURS_SOURCES)[number];

export const HOURS_SOURCE_LABELS: Record<HoursSource, { zh: string; en: string }> = {
  counted: { zh: '系统记录时长', en: 'Counted on the spot' },
  entered: { zh: '人工登记时长', en: 'Entered by hand' },
};

/** One line of the ledger. Append-only: a correction is a line of its own with the opposite sign and a reason. */
export const hoursEntrySchema = v.object({
  entryId: v.string(),
  source: v.picklist(HOURS_SOURCES),
  /** Negative for a correction. */
  minutes: v.number(),
  title: v.string(),
  taskId: v.nullable(v.string()),
  teamName: v.nullable(v.string()),
  reason: v.string(),
  /** The entry this one corrects. */
  corrects: v.nullable(v.string()),
  /** When the work was done, `2026-11-27`, China's time. */
  day: v.string(),
  at: v.number(),
});
export type HoursEntry = v.InferOutput<typeof hoursEntrySchema>;

/** Minutes, each the sum of its own entries. */
export const balanceSchema = v.object({ counted: v.number(), entered: v.number() });
export type Balance = v.InferOutput<typeof balanceSchema>;
