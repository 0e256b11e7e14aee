/** Collection `surveys`. */
export interface SurveyDocument {
  /** surveyId */
  _id: string;
  title: string;
  questions: { question: string; options: string[]; aware: number[] }[];
  openedAt: number;
  closesAt: number;
}

/** Collection `survey_answers`. */
export interface SurveyAnswerDocument {
  /** idFrom('survey', surveyId, personKey): once per person. The key itself is not kept with what was said. */
  _id: string;
  surveyId: string;
  answers: number[];
  aware: boolean;
  at: number;
}

/** Knows of the campaign: an aware option in every question that asks for it. */
export function isAware(survey: SurveyDocument, answers: readonly number[]): boolean {
  const asking = survey.questions.map(({ aware }, index) => ({ aware, answer: answers[index] }));
  const relevant = asking.filter(({ aware }) => aware.length > 0);
  return (
    relevant.length > 0 &&
    relevant.every(({ aware, answer }) => answer !== undefined && aware.includes(answer))
  );
}
