import * as contracts from '#types/campaign/order-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import type { CampaignServices } from '../campaign-services';
import { givesTo, listedBureaus } from '../order-policy';
import { orderPage } from '../order-store';
import { orderCard } from '../order-view';

export const listOrders = action<typeof contracts.listOrders, CampaignServices>(
  contracts.listOrders,
  async ({ scope, cursor }, { caller, services }) => {
    const bureauIds = listedBureaus(caller);
    if (bureauIds?.length === 0) throw new Refusal('call.not-allowed');
    const gives = givesTo(caller);
    const [town, { orders, next }] = await Promise.all([
      services.townStore.town(),
      orderPage(services.database, { scope, bureauIds }, cursor),
    ]);
    const now = services.clock.now();
    return {
      orders: orders.map((order) => orderCard(order, now)),
      next,
      bureaus: town.bureaus
        .filter(({ _id }) => gives === null || gives.includes(_id))
        .map(({ _id, name }) => ({ bureauId: _id, name })),
    };
  },
);
