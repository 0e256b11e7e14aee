import * as v from 'valibot';
import { REPORT_STATES } from './states';

/** By what a list can be narrowed. Times are milliseconds since the epoch, of filing; `until` is not in it. */
export const listFilterSchema = v.object({
  states: v.optional(v.array(v.picklist(REPORT_STATES))),
  categoryId: v.optional(v.string()),
  bureauId: v.optional(v.string()),
  zoneId: v.optional(v.string()),
  since: v.optional(v.number()),
  until: v.optional(v.number()),
});
export type ListFilter = v.InferOutput<typeof listFilterSchema>;
