import * as contracts from '#types/petitions/survey-contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { isDuplicate } from '../../platform/sdk-errors';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { surveysOf } from '../survey-store';

export const publishSurvey = action<typeof contracts.publishSurvey, PetitionServices>(
  contracts.publishSurvey,
  async ({ title, questions, closesAt }, context) => {
    const {
      caller,
      key,
      services: { database, clock, ids },
    } = context;
    needDesk(caller);
    const asked = questions.flatMap(({ question, options }) => [question, ...options]).join('\n');
    await refuseRiskyWords(context, { title, questions: asked });
    const openedAt = clock.now();
    if (closesAt <= openedAt) {
      throw new Refusal('call.invalid', { fields: { closesAt: '结束时间要在今天以后。' } });
    }
    const outside = questions.findIndex(({ options, aware }) => aware.some((one) => one >= options.length));
    if (outside >= 0) {
      throw new Refusal('call.invalid', { fields: { [`questions.${outside}.aware`]: '没有这个选项。' } });
    }
    const surveyId = idFrom('survey', caller.key, key ?? ids.random());
    await surveysOf(database)
      .add({ data: { _id: surveyId, title, questions, openedAt, closesAt } })
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
    return { surveyId };
  },
);
