import * as contracts from '#types/petitions/survey-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import type { PetitionServices } from '../petition-services';
import { surveyAnswersOf, surveysOf } from '../survey-store';

/** Three questions of up to five options: all combinations there can be. */
const COMBINATIONS_MAX = 5 ** 3;

interface Row {
  _id: { answers: number[]; aware: boolean };
  people: number;
}

/** For staff, and for anybody once the survey has ended. */
export const surveyResults = action<typeof contracts.surveyResults, PetitionServices>(
  contracts.surveyResults,
  async ({ surveyId }, { caller, services: { database, clock } }) => {
    const { data: survey } = await surveysOf(database).doc(surveyId).get();
    if (!survey) throw new Refusal('survey.not-found');
    const isStaff = caller.grants.some(({ role }) => role !== 'volunteer');
    if (!isStaff && survey.closesAt > clock.now()) throw new Refusal('call.not-allowed');
    const { list } = await surveyAnswersOf(database)
      .aggregate()
      .match({ surveyId })
      .group({
        _id: { answers: '$answers', aware: '$aware' },
        people: database.command.aggregate.sum(1),
      })
      .limit(COMBINATIONS_MAX)
      .end<Row>();
    const people = (wanted: (row: Row) => boolean) =>
      list.filter(wanted).reduce((sum, row) => sum + row.people, 0);
    return {
      title: survey.title,
      answered: people(() => true),
      aware: people(({ _id }) => _id.aware),
      questions: survey.questions.map(({ question, options }, index) => ({
        question,
        options: options.map((option, choice) => ({
          option,
          chosen: people(({ _id }) => _id.answers[index] === choice),
        })),
      })),
    };
  },
);
