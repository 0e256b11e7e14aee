import type { Order, OrderCard } from '#types/campaign/orders';
import type { Caller } from '../platform/action';
import { isOverdue, type OrderDocument } from './order';
import { orderSteps } from './order-policy';

export function orderCard(order: OrderDocument, now: number): OrderCard {
  const { _id: orderId, state, title, bureauId, bureauName, givenAt, dueAt, sentBack } = order;
  return {
    orderId,
    state,
    title,
    bureauId,
    bureauName,
    givenAt,
    dueAt,
    overdue: isOverdue(order, now),
    sentBack,
  };
}

export function orderFor(caller: Caller, order: OrderDocument, now: number): Order {
  const { text, photos, report, closedAt, entries } = order;
  return {
    ...orderCard(order, now),
    ...{ text, photos, report, closedAt },
    timeline: entries.map(({ step, role, note, photos: shown, at }) => ({
      step,
      role,
      note,
      photos: shown,
      at,
    })),
    steps: orderSteps(caller, order),
  };
}
