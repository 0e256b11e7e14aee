import type { OrderEventName } from '#types/campaign/events';
import type { WorkingCalendar } from '#types/places/working-calendar';
import { eachDue } from '../../platform/each-due';
import { idFrom } from '../../platform/ids';
import type { Job } from '../../platform/jobs';
import type { CampaignServices } from '../campaign-services';
import { isOwed, nextReminder, type OrderDocument } from '../order';
import { orderRow } from '../order-rows';
import { changeOrder, ORDERS } from '../order-store';

/** What the clock asks for, decided again from the order as it is: it may have been answered meanwhile. */
export function reminderFor(
  order: OrderDocument,
  calendar: WorkingCalendar,
  now: number,
): { event: OrderEventName; patch: Partial<OrderDocument> } | null {
  if (order.remindAt === null || order.remindAt > now || !isOwed(order.state)) return null;
  const remindAt = nextReminder(order.dueAt, calendar, now);
  if (now < order.dueAt) return { event: 'due-near', patch: { remindAt } };
  return { event: 'overdue', patch: { remindAt, timesOverdue: order.timesOverdue + 1 } };
}

/** Orders nearly due (80 %) and overdue; and again every working day after. */
export const remindOrders: Job<CampaignServices> = {
  name: 'campaign.remind-orders',
  async run(services, until) {
    const due = { collection: ORDERS, by: 'remindAt' } as const;
    return eachDue<OrderDocument>(services, due, until, (order) => remind(services, order));
  },
};

async function remind(services: CampaignServices, { _id, seq }: OrderDocument): Promise<void> {
  const now = services.clock.now();
  const { calendar } = await services.townStore.town();
  const cause = idFrom('order-reminder', _id, String(seq));
  await changeOrder(services.database, _id, cause, (order) => {
    const reminder = reminderFor(order, calendar, now);
    if (!reminder) return null;
    const after = { ...order, ...reminder.patch, seq: order.seq + 1 };
    const over = { note: '', at: now, actorKey: null };
    return { after, rows: [orderRow(services.outbox, reminder.event, after, over, cause)] };
  });
  await services.carriedRows.deliver(ORDERS, _id);
}
