import * as contracts from '#types/campaign/order-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import type { CampaignServices } from '../campaign-services';
import { maySeeOrder } from '../order-policy';
import { getOrder } from '../order-store';
import { orderFor } from '../order-view';

export const openOrder = action<typeof contracts.openOrder, CampaignServices>(
  contracts.openOrder,
  async ({ orderId }, { caller, services: { database, clock } }) => {
    const order = await getOrder(database, orderId);
    // Not there and not for this reader's eyes are the same answer.
    if (!order || !maySeeOrder(caller, order)) throw new Refusal('order.not-found');
    return { order: orderFor(caller, order, clock.now()) };
  },
);
