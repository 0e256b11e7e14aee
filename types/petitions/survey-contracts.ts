import * as v from 'valibot';
import { contract } from '../contract';

const surveyId = v.pipe(v.string('缺少问卷编号。'), v.nonEmpty('缺少问卷编号。'));
/** The survey of the campaign has three questions. */
export const QUESTIONS = 3;
const OPTIONS_MAX = 5;
const WORDS_MAX_CHARS = 60;

const line = v.pipe(
  v.string('请写内容。'),
  v.trim(),
  v.nonEmpty('请写内容。'),
  v.maxLength(WORDS_MAX_CHARS, `最多 ${WORDS_MAX_CHARS} 个字。`),
);

export const questionSchema = v.object({
  question: line,
  options: v.pipe(
    v.array(line),
    v.minLength(2, '至少两个选项。'),
    v.maxLength(OPTIONS_MAX, '最多 5 个选项。'),
  ),
  /** Which options count as "knows of it"; empty for a question that does not ask about awareness. */
  aware: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export const publishSurvey = contract(
  'survey.publish',
  v.object({
    title: line,
    questions: v.pipe(v.array(questionSchema), v.length(QUESTIONS, `问卷要有 ${QUESTIONS} 个问题。`)),
    closesAt: v.number('请选择结束时间。'),
  }),
  v.object({ surveyId: v.string() }),
);

export const openSurvey = contract(
  'survey.open',
  v.object({ surveyId: v.optional(v.string()) }),
  v.object({
    survey: v.nullable(
      v.object({
        surveyId: v.string(),
        title: v.string(),
        questions: v.array(v.object({ question: v.string(), options: v.array(v.string()) })),
        closesAt: v.number(),
        answered: v.boolean(),
      }),
    ),
  }),
);

/** All there have been, the latest first: for the office. */
export const listSurveys = contract(
  'survey.list',
  v.object({}),
  v.object({
    surveys: v.array(v.object({ surveyId: v.string(), title: v.string(), closesAt: v.number() })),
  }),
);

/** Once per person; who answered what is not kept together with the person's name. */
export const answerSurvey = contract(
  'survey.answer',
  v.object({
    surveyId,
    answers: v.pipe(
      v.array(
        v.pipe(v.number('请选一个答案。'), v.integer('请选一个答案。'), v.minValue(0, '请选一个答案。')),
      ),
      v.length(QUESTIONS, '请把三个问题都答完。'),
    ),
  }),
  v.object({ surveyId: v.string() }),
);

/** Every rate comes as its two numbers: aware people of those who answered. */
export const surveyResults = contract(
  'survey.results',
  v.object({ surveyId }),
  v.object({
    title: v.string(),
    answered: v.number(),
    aware: v.number(),
    questions: v.array(
      v.object({
        question: v.string(),
        options: v.array(v.object({ option: v.string(), chosen: v.number() })),
      }),
    ),
  }),
);
