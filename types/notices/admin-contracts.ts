import * as v from 'valibot';
import { contract } from '../contract';
import { TEMPLATE_NAMES } from '../settings';

/** Longest that WeChat gives or takes; generous. */
const TEMPLATE_ID_MAX_CHARS = 100;
const TITLE_MAX_CHARS = 40;
/** A template's key for a value: what it takes and a number, e.g. `thing2`. */
const fieldKeySchema = v.pipe(
  v.string(),
  v.regex(
    /^(thing|phrase|character_string|number|letter|symbol|name|time|date)\d{1,2}$/,
    '请按模板上的写法填写，例如 thing2。',
  ),
);

/**
 * How it ended. `unanswered`: the person may have it all the same, and trying again can be the second time. `refused`: WeChat
 * said a number. `unreachable`: there never was a connection. `unfit`: the template as it is set does not take what we have to
 * say. `not-taken`: a bureau's own address did not. `failed`: other work.
 */
const PARKED_TROUBLES = ['unanswered', 'refused', 'unreachable', 'unfit', 'not-taken', 'failed'] as const;
export type ParkedTrouble = (typeof PARKED_TROUBLES)[number];

/** Something that has failed for good, or that nobody knows the end of. Of whom and with which words is not shown. */
export const parkedItemSchema = v.object({
  parkedId: v.string(),
  /** `push`: a message to somebody's chat, whose inbox has it. `row`: work a change has asked for. */
  of: v.picklist(['push', 'row']),
  /** The template, or the row's kind. */
  what: v.string(),
  title: v.string(),
  titleEn: v.string(),
  /** The platform's number, where it gave one. */
  code: v.nullable(v.number()),
  trouble: v.picklist(PARKED_TROUBLES),
  /** As WeChat, or our own program, said it: to be quoted. */
  reason: v.string(),
  attempts: v.number(),
  parkedAt: v.number(),
});
export type ParkedItem = v.InferOutput<typeof parkedItemSchema>;

const parkedSchema = v.object({
  /** The latest of each kind. */
  items: v.array(parkedItemSchema),
  pushes: v.number(),
  rows: v.number(),
});

export const listParked = contract('outbox.list-parked', v.object({}), parkedSchema);

/** Again from the start. A push that may have arrived can arrive twice: the page says so before. */
export const retryParked = contract(
  'outbox.retry',
  v.object({
    pushes: v.pipe(v.array(v.string()), v.maxLength(100)),
    rows: v.pipe(v.array(v.string()), v.maxLength(100)),
  }),
  v.object({ retried: v.number() }),
);

export const templateSchema = v.object({
  name: v.picklist(TEMPLATE_NAMES),
  templateId: v.string(),
  title: v.string(),
  kind: v.picklist(['one-time', 'long-term']),
  /** What we have to say → the template's key. */
  fields: v.record(v.string(), v.string()),
  rev: v.number(),
});
export type Template = v.InferOutput<typeof templateSchema>;

export const listTemplates = contract(
  'template.list',
  v.object({}),
  v.object({ templates: v.array(templateSchema), miniprogramState: v.string() }),
);

export const saveTemplate = contract(
  'template.save',
  v.object({
    ...templateSchema.entries,
    templateId: v.pipe(
      v.string(),
      v.trim(),
      v.nonEmpty('请填写模板编号。'),
      v.maxLength(TEMPLATE_ID_MAX_CHARS),
    ),
    title: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写模板标题。'), v.maxLength(TITLE_MAX_CHARS)),
    fields: v.record(v.string(), fieldKeySchema),
  }),
  v.object({ rev: v.number() }),
);

/** Sends one to myself, as it is saved. `code` is WeChat's where it was not taken. */
export const testTemplate = contract(
  'template.test',
  v.object({ name: v.picklist(TEMPLATE_NAMES) }),
  v.object({ sent: v.boolean(), code: v.nullable(v.number()), reason: v.string() }),
);

const URL_MAX_CHARS = 500;

export const webhookSchema = v.object({
  bureauId: v.string(),
  bureauName: v.string(),
  url: v.string(),
  active: v.boolean(),
  /** 0: there is none yet. */
  rev: v.number(),
});
export type Webhook = v.InferOutput<typeof webhookSchema>;

export const listWebhooks = contract(
  'webhook.list',
  v.object({}),
  v.object({ webhooks: v.array(webhookSchema) }),
);

/** A new address gets a new secret, shown this once: `null` where address and secret stay. */
export const saveWebhook = contract(
  'webhook.save',
  v.object({
    bureauId: v.string(),
    url: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写地址。'), v.maxLength(URL_MAX_CHARS)),
    active: v.boolean(),
    rev: v.number(),
  }),
  v.object({ rev: v.number(), secret: v.nullable(v.string()) }),
);

export const testWebhook = contract(
  'webhook.test',
  v.object({ bureauId: v.string() }),
  v.object({ taken: v.boolean(), reason: v.string() }),
);
