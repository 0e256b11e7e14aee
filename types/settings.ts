/** One subscribe-message template as the mini-program's account has it; field keys are fixed by the chosen template. */
export interface TemplateSetting<Field extends string = string> {
  templateId: string;
  title: string;
  /** With a long-term template one "yes" is good until it is taken back; with a one-time one, for one message. */
  kind: 'one-time' | 'long-term';
  /** What we have to say → the template's key for it. */
  fields: Record<Field, string>;
}

/** Our messages by name, with what each has to say. An administrator can change id, title and keys, not this. */
export interface Templates {
  /** To staff: something is theirs. */
  task: TemplateSetting<'number' | 'category' | 'place' | 'due' | 'state'>;
  /** To the reporter and followers: something happened. */
  progress: TemplateSetting<'number' | 'category' | 'state' | 'note' | 'at'>;
  /** To volunteers: a task near by, their place in one, their hours. */
  volunteer: TemplateSetting<'title' | 'place' | 'at' | 'state' | 'note'>;
  /** To the author: how their petition comes on. */
  petition: TemplateSetting<'title' | 'state' | 'note' | 'at'>;
  /** To the author and to signers who asked: it was answered. One of its own, so that nothing else uses up the permission. */
  answer: TemplateSetting<'title' | 'who' | 'note' | 'at'>;
  /** To whoever owes a petition an answer. */
  duty: TemplateSetting<'title' | 'signatures' | 'due' | 'state'>;
}
export type TemplateName = keyof Templates;
export const TEMPLATE_NAMES: readonly TemplateName[] = [
  'task',
  'progress',
  'volunteer',
  'petition',
  'answer',
  'duty',
];

/** Which build of the mini-program a message opens; anything but `formal` reaches only its members. */
export type MiniprogramState = 'formal' | 'trial' | 'developer';

/** What a deployment sets: `.settings.json`, overridden by `.settings.local.json`. Nothing secret. */
export interface Settings {
  appid: string;
  /** The cloud environment's id. */
  env: string;
  town: string;
  /** The first administrator; every other role comes by invitation. Empty in the demo. */
  adminOpenid: string;
  templates: Templates;
  miniprogramState: MiniprogramState;
  /** Hosts a webhook may name though they are private or without TLS: a gateway inside the own network. Usually empty. */
  webhookHosts: readonly string[];
  /**
   * Messages of an employee relation (用工关系), which staff need not allow one by one: the template's id and keys. The
   * functions need `WECHAT_APP_SECRET` in their environment for it. Null where WeChat has not granted it.
   */
  employeeMessage: Pick<Templates['task'], 'templateId' | 'fields'> | null;
}
