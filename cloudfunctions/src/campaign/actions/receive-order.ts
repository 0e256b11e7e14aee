import * as contracts from '#types/campaign/order-contracts';
import { action } from '../../platform/action';
import type { CampaignServices } from '../campaign-services';
import { performOrderStep } from '../perform';

export const receiveOrder = action<typeof contracts.receiveOrder, CampaignServices>(
  contracts.receiveOrder,
  async ({ orderId }, context) => {
    const { state } = await performOrderStep(context, orderId, 'receive', { note: '' });
    return { orderId, state };
  },
);
