import { randomUUID } from 'node:crypto';
import { TEXT_CHECK_MAX_CHARACTERS, TEXT_CHECK_VISIT_MAX_MS } from '../limits';
import { refusal } from './errors';
import type { OpenApiContext } from './open-apis';

/** security.msgSecCheck, version 2. */
export function checkText(args: Record<string, unknown>, context: OpenApiContext): Record<string, unknown> {
  if (typeof args.content !== 'string' || args.content === '') throw refusal(44002);
  if ([...args.content].length > TEXT_CHECK_MAX_CHARACTERS) throw refusal(45002);
  if (args.version !== 2) throw refusal(47001, 'version must be the number 2');
  checkPerson(args, context);
  const texts = [args.content, args.title, args.nickname, args.signature].filter(
    (t) => typeof t === 'string',
  );
  const { suggest, label, keyword } = context.verdicts.ofText(texts.join('\n'));
  const detail: Record<string, unknown>[] = [
    { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
    { strategy: 'keyword', errcode: 0, suggest, label, ...(keyword && { keyword, level: 90 }) },
  ];
  return { errcode: 0, errmsg: 'ok', result: { suggest, label }, detail, trace_id: randomUUID() };
}

/** Both checks ask for somebody who was in the mini-program within two hours, and for one of four scenes. */
export function checkPerson(args: Record<string, unknown>, { identities, clock }: OpenApiContext): void {
  if (![1, 2, 3, 4].includes(Number(args.scene))) throw refusal(40129);
  const openid = String(args.openid ?? '');
  if (!identities.byOpenid(openid)) throw refusal(40003);
  const visit = identities.lastVisit(openid);
  if (visit === undefined || clock.now() - visit > TEXT_CHECK_VISIT_MAX_MS) throw refusal(61010);
}
