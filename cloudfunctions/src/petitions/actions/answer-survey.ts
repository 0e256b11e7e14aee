import * as contracts from '#types/petitions/survey-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { isDuplicate } from '../../platform/sdk-errors';
import type { PetitionServices } from '../petition-services';
import { isAware } from '../survey';
import { surveyAnswerId, surveyAnswersOf, surveysOf } from '../survey-store';

/** One write; the count is made from the answers. Repeated with other answers it is refused: the first ones hold. */
export const answerSurvey = action<typeof contracts.answerSurvey, PetitionServices>(
  contracts.answerSurvey,
  async ({ surveyId, answers }, { caller, services: { database, clock } }) => {
    const at = clock.now();
    const { data: survey } = await surveysOf(database).doc(surveyId).get();
    if (!survey || survey.closesAt <= at) throw new Refusal('survey.not-found');
    const outside = answers.findIndex(
      (answer, index) => answer >= (survey.questions[index]?.options.length ?? 0),
    );
    if (outside >= 0) {
      throw new Refusal('call.invalid', { fields: { [`answers.${outside}`]: '请选一个答案。' } });
    }
    const _id = surveyAnswerId(surveyId, caller.key);
    try {
      await surveyAnswersOf(database).add({
        data: { _id, surveyId, answers, aware: isAware(survey, answers), at },
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const { data: first } = await surveyAnswersOf(database).doc(_id).get();
      if (first?.answers.join() !== answers.join()) throw new Refusal('survey.answered');
    }
    return { surveyId };
  },
);
