import type { OpenApiContext } from './open-apis';
import { refusal } from './errors';
import { pageExists } from './client-pages';
import type { SentMessage } from './messages';
import { fieldProblem } from './template-fields';

/** subscribeMessage.send. Unlike WeChat, which does not publish in what order it checks, the order is: person, template, data, page, consent. */
export function sendMessage(args: Record<string, unknown>, context: OpenApiContext): Record<string, unknown> {
  const { identities, project, subscriptions, messages } = context;
  const openid = String(args.touser ?? '');
  if (!identities.byOpenid(openid)) throw refusal(40003);
  const templateId = String(args.template_id ?? '');
  const template = project.templates.find(
    (candidate) => candidate.templateId === templateId && candidate.kind !== 'employee',
  );
  // A project that lists no templates has not said which there are: any is taken, by its field names.
  if (templateId === '' || (project.templates.length > 0 && !template)) throw refusal(40037);
  const data = checkedData(
    args.data,
    template?.fields.map((field) => field.key),
  );
  const page = String(args.page ?? '');
  if (page !== '' && !pageExists(project.clientDir, page)) throw refusal(41030);
  if (!subscriptions.allows(openid, templateId)) throw refusal(43101);
  subscriptions.use(openid, templateId);
  const message = messages.send(openid, templateId, page, data);
  return { errcode: 0, errmsg: 'ok', msgid: message.id };
}

/** Throws 47003 for a field that is missing or does not fit. */
export function checkedData(given: unknown, keys: string[] | undefined): SentMessage['data'] {
  if (typeof given !== 'object' || given === null) throw refusal(47003, 'data is emtpy');
  const data = given as Record<string, { value?: unknown } | undefined>;
  for (const key of keys ?? Object.keys(data)) {
    const problem = key in data ? fieldProblem(key, data[key]?.value) : `data.${key}.value is emtpy`;
    if (problem) throw refusal(47003, problem);
  }
  const shown = keys ?? Object.keys(data);
  return Object.fromEntries(shown.map((key) => [key, { value: String(data[key]?.value) }]));
}
