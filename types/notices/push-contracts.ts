import * as v from 'valibot';
import { contract } from '../contract';
import { TEMPLATE_NAMES, type TemplateName } from '../settings';

/** What WeChat gives back for one template; whatever begins with `accept` is a yes. `filter`: a title asked for twice. */
export const PUSH_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const;
export type PushAnswer = (typeof PUSH_ANSWERS)[number];

/** Templates in one question: newer versions of WeChat take five, older ones three. */
export const ASKED_AT_ONCE_MAX = 3;

/** In which somebody reads what they are sent. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const templateNameSchema = v.picklist(TEMPLATE_NAMES);

/** One kind of message, as the person's own page shows it. */
export const pushKindSchema = v.object({
  name: templateNameSchema,
  templateId: v.string(),
  title: v.string(),
  /** Messages still allowed, as far as we know. */
  remaining: v.number(),
  /** Allowed until it is taken back. */
  forGood: v.boolean(),
  /** For people with a role. */
  staff: v.boolean(),
});
export type PushKind = v.InferOutput<typeof pushKindSchema>;

const templateIdEntries = Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, v.string()])) as Record<
  TemplateName,
  v.StringSchema<undefined>
>;

/** What of it comes with the first page: which ids to ask for, and whether somebody on duty would miss a message. */
export const pushHintSchema = v.object({
  templateIds: v.object(templateIdEntries),
  /** WeChat asks for these apart from the others, which are long-term. */
  oneTime: v.array(templateNameSchema),
  /** Only for staff: these messages about their work would not be let through. */
  missing: v.array(templateNameSchema),
  needsTap: v.boolean(),
});
export type PushHint = v.InferOutput<typeof pushHintSchema>;

/** 消息推送: what I get, and what is still allowed. */
export const loadPush = contract(
  'push.load',
  v.object({}),
  v.object({
    kinds: v.array(pushKindSchema),
    /** As the phone said last; null where it never did. */
    mainSwitch: v.nullable(v.boolean()),
    /** Messages of the employee relation: whether this deployment has them, and whether I am bound. */
    employee: v.object({ templateId: v.nullable(v.string()), bound: v.boolean() }),
  }),
);

/** What the person answered to WeChat's question; the phone tells, WeChat does not. */
export const answerPush = contract(
  'push.answer',
  v.object({
    answers: v.pipe(
      v.array(v.object({ template: templateNameSchema, answer: v.picklist(PUSH_ANSWERS) })),
      v.maxLength(TEMPLATE_NAMES.length),
    ),
    mainSwitch: v.optional(v.boolean()),
    employee: v.optional(v.boolean()),
    language: v.optional(v.picklist(LANGUAGES)),
  }),
  v.object({ kinds: v.array(pushKindSchema) }),
);
