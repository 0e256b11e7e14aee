import type { OrderEventName } from '#types/campaign/events';
import { ORDER_STATE_LABELS, type OrderTransition } from '#types/campaign/order-states';
import type { CallContext } from '../platform/action';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import type { CampaignServices } from './campaign-services';
import { mayTake, takeOrderStep, type OrderDocument, type OrderStep } from './order';
import { allow } from './order-policy';
import { orderRow } from './order-rows';
import { changeOrder, ORDERS } from './order-store';

/** Steps nobody waits to hear of have no event. */
const EVENTS: Record<OrderTransition, OrderEventName | null> = {
  receive: null,
  answer: 'answered',
  accept: 'accepted',
  'send-back': 'sent-back',
  withdraw: 'withdrawn',
};

type Said = Pick<OrderStep, 'note'> & Partial<Pick<OrderStep, 'photos' | 'dueAt'>>;

/**
 * A step of a person: decided and written under the condition that the order is as it was read. The key makes the entry's id, so
 * the same intention sent twice is answered with the state it led to.
 */
export async function performOrderStep(
  context: CallContext<CampaignServices>,
  orderId: string,
  transition: OrderTransition,
  said: Said,
): Promise<OrderDocument> {
  const { services, caller, key } = context;
  const { calendar } = await services.townStore.town();
  const entryId = idFrom('order-entry', orderId, transition, caller.key, key ?? services.ids.random());
  const order = await changeOrder(services.database, orderId, entryId, (before) => {
    const role = allow(caller, before.bureauId, transition);
    if (!mayTake(before.state, transition)) {
      throw new Refusal('order.wrong-state', { details: { state: ORDER_STATE_LABELS[before.state].zh } });
    }
    const at = services.clock.now();
    const step = { transition, at, personKey: caller.key, role, ...said };
    const after = takeOrderStep(before, step, entryId, calendar);
    const event = EVENTS[transition];
    const over = { note: said.note, at, actorKey: caller.key };
    return { after, rows: event ? [orderRow(services.outbox, event, after, over, entryId)] : [] };
  });
  await services.deliver(ORDERS, orderId);
  return order;
}
