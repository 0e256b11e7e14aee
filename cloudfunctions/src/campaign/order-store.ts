import { ORDER_PAGE_SIZE } from '#types/campaign/limits';
import { changeDocument } from '../platform/change-document';
import type { Condition, Database } from '../platform/cloud';
import { after, nextCursor } from '../platform/keyset';
import type { OutboxRow } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import type { OrderDocument } from './order';

export const ORDERS = 'orders';

export const ordersOf = (database: Database) => database.collection<OrderDocument>(ORDERS);

export async function getOrder(database: Database, orderId: string): Promise<OrderDocument | null> {
  return (await ordersOf(database).doc(orderId).get()).data;
}

export interface OrderChange {
  after: OrderDocument;
  rows: readonly OutboxRow[];
}

export async function changeOrder(
  database: Database,
  orderId: string,
  entryId: string,
  decide: (order: OrderDocument) => OrderChange | null,
): Promise<OrderDocument> {
  const order = await changeDocument(database, { collection: ORDERS, id: orderId, entryId }, decide);
  if (!order) throw new Refusal('order.not-found');
  return order;
}

/** What is due first, or what was closed last. `bureauIds` null: of all. */
export async function orderPage(
  database: Database,
  { scope, bureauIds }: { scope: 'open' | 'closed'; bureauIds: readonly string[] | null },
  cursor: string | null,
): Promise<{ orders: OrderDocument[]; next: string | null }> {
  const { command } = database;
  const [by, direction] =
    scope === 'open' ? (['openDueAt', 'asc'] as const) : (['closedAt', 'desc'] as const);
  const conditions: Condition[] = [
    { [by]: command.gt(0) },
    ...(bureauIds ? [{ bureauId: command.in(bureauIds) }] : []),
    ...after(command, by, direction, cursor),
  ];
  const { data } = await ordersOf(database)
    .where(command.and(conditions))
    .orderBy(by, direction)
    .orderBy('_id', direction)
    .limit(ORDER_PAGE_SIZE)
    .get();
  return { orders: data, next: nextCursor(data, ORDER_PAGE_SIZE, (order) => order[by] ?? 0) };
}
