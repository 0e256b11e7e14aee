import { pageExists } from './client-pages';
import { refusal } from './errors';
import type { OpenApiContext } from './open-apis';
import { checkedData } from './send-message';

/**
 * POST /cgi-bin/message/wxopen/employeerelationmsg/send; `data` is a text of JSON in itself.
 * Unlike WeChat, which does not say what it answers about a template the person has not taken, it answers as if there were no
 * relation, and shows the message among the service notices instead of in 小程序助手.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/laboruse/api_sendemployeerelationmsg
 */
export function sendToEmployee(
  args: Record<string, unknown>,
  { identities, project, employees, messages }: OpenApiContext,
): Record<string, unknown> {
  const { touser, template_id: templateId, page, data } = args;
  for (const value of [touser, templateId, page, data])
    if (typeof value !== 'string' || value === '') throw refusal(40097);
  const person = identities.byOpenid(String(touser));
  if (!person) throw refusal(40257);
  const template = project.templates.find(
    (candidate) => candidate.templateId === templateId && candidate.kind === 'employee',
  );
  if (!template) throw refusal(40037);
  const values = checkedData(
    partsOf(String(data)),
    template.fields.map(({ key }) => key),
  );
  if (!pageExists(project.clientDir, String(page))) throw refusal(41030);
  if (!employees.takes(person.openid, template.templateId)) throw refusal(40256);
  messages.send(person.openid, template.templateId, String(page), values);
  return { errcode: 0, errmsg: 'ok' };
}

function partsOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { data?: unknown } | null)?.data;
  } catch {
    throw refusal(40097);
  }
}
