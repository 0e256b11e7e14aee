import type { Database } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import type { SurveyAnswerDocument, SurveyDocument } from './survey';

export const surveysOf = (database: Database) => database.collection<SurveyDocument>('surveys');
export const surveyAnswersOf = (database: Database) =>
  database.collection<SurveyAnswerDocument>('survey_answers');
export const surveyAnswerId = (surveyId: string, personKey: string) => idFrom('survey', surveyId, personKey);
