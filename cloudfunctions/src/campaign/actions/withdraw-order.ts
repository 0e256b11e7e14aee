import * as contracts from '#types/campaign/order-contracts';
import { action } from '../../platform/action';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import type { CampaignServices } from '../campaign-services';
import { performOrderStep } from '../perform';

export const withdrawOrder = action<typeof contracts.withdrawOrder, CampaignServices>(
  contracts.withdrawOrder,
  async ({ orderId, reason }, context) => {
    await refuseRiskyWords(context, { reason });
    const { state } = await performOrderStep(context, orderId, 'withdraw', { note: reason });
    return { orderId, state };
  },
);
