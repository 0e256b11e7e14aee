import type { OrderEvent } from '#types/campaign/events';
import type { NoticeServices } from './notice-services';
import { ORDER_TOLD, orderPage, orderSubject, type OrderAudience } from './supervision-notices';
import { tellEvent, type Found } from './tell-event';

/** Outbox rows of kind `order-event`. */
export async function tellAboutOrder(
  services: NoticeServices,
  event: OrderEvent,
  cause: string,
  inCall: boolean,
): Promise<void> {
  await tellEvent(services, ORDER_TOLD[event.event], event, cause, inCall, {
    page: orderPage(event.orderId),
    subject: orderSubject(event.orderId),
    find: (audience) => FINDERS[audience](services, event),
  });
}

type Finder = (services: NoticeServices, event: OrderEvent) => Promise<Found>;

/** The people behind an audience, as they are now. */
const FINDERS: Record<OrderAudience, Finder> = {
  // A bureau without a head: whoever works there, so that somebody knows.
  leaders: async ({ people }, { bureauId }) => {
    const staff = await people.holders(['leader', 'handler'], [bureauId]);
    const leaders = staff.filter(({ role }) => role === 'leader');
    return leaders.length > 0 ? leaders : staff;
  },
  giver: ({ people }, { giverKey }) => people.recipients([giverKey]),
  supervision: ({ people }, { bureauId }) => people.holders(['inspector'], [null, bureauId]),
};
