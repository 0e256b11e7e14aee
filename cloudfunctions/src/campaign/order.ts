import { ORDER_DUE_MAX_DAYS, ORDER_DUE_MIN_HOURS, ORDER_REMINDER_SHARE } from '#types/campaign/limits';
import {
  ORDER_TRANSITIONS,
  OWED_STATES,
  type OrderState,
  type OrderTransition,
} from '#types/campaign/order-states';
import { DAY_MS } from '#types/china-time';
import type { Role } from '#types/people/roles';
import { workingDaysLater, type WorkingCalendar } from '#types/places/working-calendar';
import type { Stepped } from '../platform/change-document';

const HOUR_MS = 3_600_000;

/** A line of its history; who did it stays inside, the role is shown. */
export interface OrderEntry {
  _id: string;
  step: 'give' | OrderTransition;
  at: number;
  personKey: string;
  role: Role;
  note: string;
  photos: string[];
}

/** Collection `orders`: 督办, from the supervision team to a unit. */
export interface OrderDocument extends Stepped {
  state: OrderState;
  title: string;
  text: string;
  photos: string[];
  bureauId: string;
  bureauName: string;
  report: { reportId: string; number: string } | null;
  givenBy: string;
  givenAt: number;
  dueAt: number;
  /** `dueAt` until it is closed; what the open list is sorted by. */
  openDueAt: number | null;
  closedAt: number | null;
  /** When the clock points it out next; null where nothing is owed. */
  remindAt: number | null;
  /** Pointed out after the due date so often. */
  timesOverdue: number;
  sentBack: number;
  entries: OrderEntry[];
}

export interface OrderStep {
  transition: OrderTransition;
  at: number;
  personKey: string;
  role: Role;
  note: string;
  photos?: string[];
  /** A new date that comes with sending back. */
  dueAt?: number | null;
}

export function mayTake(state: OrderState, transition: OrderTransition): boolean {
  return (ORDER_TRANSITIONS[transition].from as readonly OrderState[]).includes(state);
}

export const isOwed = (state: OrderState): boolean => (OWED_STATES as readonly OrderState[]).includes(state);

export const isOverdue = ({ state, dueAt }: Pick<OrderDocument, 'state' | 'dueAt'>, now: number): boolean =>
  isOwed(state) && now > dueAt;

/** Null where the date will do. */
export function dateProblem(dueAt: number, now: number): string | null {
  if (dueAt < now + ORDER_DUE_MIN_HOURS * HOUR_MS) return `期限至少在 ${ORDER_DUE_MIN_HOURS} 小时以后。`;
  if (dueAt > now + ORDER_DUE_MAX_DAYS * DAY_MS) return `期限最多在 ${ORDER_DUE_MAX_DAYS} 天以内。`;
  return null;
}

/** When most of the time is over, before the due date. */
export const firstReminder = (from: number, dueAt: number): number =>
  Math.round(from + (dueAt - from) * ORDER_REMINDER_SHARE);

/** After it was pointed out at `now`: at the due date, then at the end of every working day. */
export const nextReminder = (dueAt: number, calendar: WorkingCalendar, now: number): number =>
  now < dueAt ? dueAt : workingDaysLater(calendar, now, 1);

/** When the clock looks again at an order that was just given, or sent back with this date. */
export const reminderFrom = (now: number, dueAt: number, calendar: WorkingCalendar): number =>
  now < dueAt ? firstReminder(now, dueAt) : nextReminder(dueAt, calendar, now);

/** The order after a step, with the line it leaves. The caller has checked `mayTake`. */
export function takeOrderStep(
  order: OrderDocument,
  step: OrderStep,
  entryId: string,
  calendar: WorkingCalendar,
): OrderDocument {
  const { transition, at, personKey, role, note, photos = [] } = step;
  const state: OrderState = ORDER_TRANSITIONS[transition].to;
  const dueAt = step.dueAt ?? order.dueAt;
  const isClosed = state === 'accepted' || state === 'withdrawn';
  // Receiving changes nothing about when it is due.
  const remindAt = transition === 'receive' ? order.remindAt : null;
  return {
    ...order,
    state,
    dueAt,
    openDueAt: isClosed ? null : dueAt,
    closedAt: isClosed ? at : null,
    remindAt: transition === 'send-back' ? reminderFrom(at, dueAt, calendar) : remindAt,
    timesOverdue: transition === 'send-back' && at < dueAt ? 0 : order.timesOverdue,
    sentBack: order.sentBack + (transition === 'send-back' ? 1 : 0),
    seq: order.seq + 1,
    entries: [...order.entries, { _id: entryId, step: transition, at, personKey, role, note, photos }],
  };
}
