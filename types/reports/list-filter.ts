import * as v from 'valibot';
import { REPORT_STATES } from './states';

/**
 * `overdue`: with a bureau, its deadline passed. `soon`: with a bureau, due within the next day. On the worklist of the desk
 * and of those who check, the same of the target of their own step.
 */
export const DUE_FILTERS = ['overdue', 'soon'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];
export const DUE_SOON_DAYS = 1;

/** By what a list can be narrowed. Times are milliseconds since the epoch, of filing; `until` is not in it. */
export const listFilterSchema = v.object({
  states: v.optional(v.array(v.picklist(REPORT_STATES))),
  categoryId: v.optional(v.string()),
  bureauId: v.optional(v.string()),
  zoneId: v.optional(v.string()),
  since: v.optional(v.number()),
  until: v.optional(v.number()),
  due: v.optional(v.picklist(DUE_FILTERS)),
});
export type ListFilter = v.InferOutput<typeof listFilterSchema>;
