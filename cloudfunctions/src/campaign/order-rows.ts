import type { OrderEvent, OrderEventName } from '#types/campaign/events';
import type { Outbox, OutboxRow } from '../platform/outbox';
import type { OrderDocument } from './order';

export const ORDER_EVENT_ROW = 'order-event';

/** What somebody should be told, with all that a message needs as it was at that moment. `actorKey` null: the clock. */
export function orderRow(
  outbox: Outbox,
  event: OrderEventName,
  order: OrderDocument,
  over: { note: string; at: number; actorKey: string | null },
  cause: string,
): OutboxRow {
  const { _id: orderId, title, bureauId, bureauName, dueAt, givenBy: giverKey } = order;
  const payload: OrderEvent = { event, orderId, title, bureauId, bureauName, dueAt, giverKey, ...over };
  return outbox.row(ORDER_EVENT_ROW, payload, `${cause}:${event}`);
}
