import * as contracts from '#types/campaign/order-contracts';
import { action } from '../../platform/action';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { refuseUnknownPhotos } from '../../platform/refuse-unknown-photos';
import type { CampaignServices } from '../campaign-services';
import { performOrderStep } from '../perform';

export const answerOrder = action<typeof contracts.answerOrder, CampaignServices>(
  contracts.answerOrder,
  async ({ orderId, text, photos }, context) => {
    await Promise.all([refuseRiskyWords(context, { text }), refuseUnknownPhotos(context, photos)]);
    const { state } = await performOrderStep(context, orderId, 'answer', { note: text, photos });
    return { orderId, state };
  },
);
