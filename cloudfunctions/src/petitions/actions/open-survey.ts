import * as contracts from '#types/petitions/survey-contracts';
import { action } from '../../platform/action';
import type { Database } from '../../platform/cloud';
import type { PetitionServices } from '../petition-services';
import type { SurveyDocument } from '../survey';
import { surveyAnswerId, surveyAnswersOf, surveysOf } from '../survey-store';

/** The one named, or the latest that still runs; null where there is none. */
export const openSurvey = action<typeof contracts.openSurvey, PetitionServices>(
  contracts.openSurvey,
  async ({ surveyId }, { caller, services: { database, clock } }) => {
    const survey = await find(database, surveyId, clock.now());
    if (!survey) return { survey: null };
    const answer = await surveyAnswersOf(database).doc(surveyAnswerId(survey._id, caller.key)).get();
    const questions = survey.questions.map(({ question, options }) => ({ question, options }));
    const { _id, title, closesAt } = survey;
    return { survey: { surveyId: _id, title, questions, closesAt, answered: answer.data !== null } };
  },
);

async function find(
  database: Database,
  surveyId: string | undefined,
  now: number,
): Promise<SurveyDocument | null> {
  if (surveyId !== undefined) return (await surveysOf(database).doc(surveyId).get()).data;
  const { data } = await surveysOf(database)
    .where({ closesAt: database.command.gt(now) })
    .orderBy('closesAt', 'desc')
    .limit(1)
    .get();
  return data[0] ?? null;
}
