import * as contracts from '#types/campaign/order-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import type { CampaignServices } from '../campaign-services';
import { dateProblem } from '../order';
import { performOrderStep } from '../perform';

export const judgeOrder = action<typeof contracts.judgeOrder, CampaignServices>(
  contracts.judgeOrder,
  async ({ orderId, accept, words, dueAt }, context) => {
    const problem = dueAt === null ? null : dateProblem(dueAt, context.services.clock.now());
    if (problem !== null) throw new Refusal('call.invalid', { fields: { dueAt: problem } });
    if (words !== '') await refuseRiskyWords(context, { words });
    const transition = accept ? 'accept' : 'send-back';
    const { state } = await performOrderStep(context, orderId, transition, {
      note: words,
      dueAt: accept ? null : dueAt,
    });
    return { orderId, state };
  },
);
