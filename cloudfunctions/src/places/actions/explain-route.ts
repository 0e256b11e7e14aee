import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import { answerOf } from '../routing';

/** The very rules that dispatch reports, one by one. */
export const explainRoute = action<typeof contracts.explainRoute, PlaceServices>(
  contracts.explainRoute,
  async ({ position, categoryId }, { caller, services }) => {
    needTownAdmin(caller);
    const town = await services.townStore.fresh();
    if (!town.category(categoryId)) {
      throw new Refusal('category.unknown', { fields: { categoryId: '没有这个问题类型。' } });
    }
    const steps = town.routeSteps(position, categoryId);
    const answer = answerOf(steps, (bureauId) => town.knowsBureau(bureauId));
    return {
      zones: town.zonesAround(position).map(({ _id, name }) => ({ id: _id, name })),
      steps: steps.map((step) => ({
        rule: step.rule,
        bureauName: town.bureauName(step.bureauId),
        gone: step.bureauId !== null && !town.knowsBureau(step.bureauId),
        answers: step === answer,
      })),
      bureauName: town.bureauName(answer?.bureauId ?? null),
    };
  },
);
