import * as v from 'valibot';
import { ROLES } from '../people/roles';
import { ORDER_STATES, ORDER_STEPS } from './order-states';

/** An order as a row of a list. Times are milliseconds since the epoch (UTC). */
export const orderCardSchema = v.object({
  orderId: v.string(),
  state: v.picklist(ORDER_STATES),
  title: v.string(),
  bureauId: v.string(),
  bureauName: v.string(),
  givenAt: v.number(),
  dueAt: v.number(),
  overdue: v.boolean(),
  /** How often an answer was sent back. */
  sentBack: v.number(),
});
export type OrderCard = v.InferOutput<typeof orderCardSchema>;

export const orderSchema = v.object({
  ...orderCardSchema.entries,
  text: v.string(),
  photos: v.array(v.string()),
  /** What it is about, where it is a report. */
  report: v.nullable(v.object({ reportId: v.string(), number: v.string() })),
  closedAt: v.nullable(v.number()),
  /** Names roles and bureaus, never people. */
  timeline: v.array(
    v.object({
      step: v.picklist(['give', ...ORDER_STEPS]),
      role: v.picklist(ROLES),
      note: v.string(),
      photos: v.array(v.string()),
      at: v.number(),
    }),
  ),
  steps: v.array(v.picklist(ORDER_STEPS)),
});
export type Order = v.InferOutput<typeof orderSchema>;
