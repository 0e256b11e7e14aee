import { isWeChatItself } from './callers';
import { answer, bodyOf, isFromWeChat, isHttpEvent, type HttpAnswer, type HttpEvent } from './pushed-request';
import type { Services } from './services';

type Take = (event: unknown) => Promise<void>;

/**
 * Events that WeChat pushes: into the function itself, known by having no person behind them, or, where an account has not
 * got that, over the HTTP access service with the token of the console. What throws is pushed again.
 */
export async function takePushed(
  services: Services,
  token: string,
  event: unknown,
  take: Take,
): Promise<'success' | HttpAnswer> {
  if (isHttpEvent(event)) return takeRequest(services, token, event, take);
  if (isWeChatItself(services.wxContext())) await take(event);
  return 'success';
}

async function takeRequest(
  { clock }: Services,
  token: string,
  event: HttpEvent,
  take: Take,
): Promise<HttpAnswer> {
  if (!isFromWeChat(event, token, clock.now() / 1000)) return answer(403, '');
  // The console asks once whether the address is ours.
  if (event.httpMethod === 'GET') return answer(200, event.queryStringParameters?.['echostr'] ?? '');
  await take(bodyOf(event));
  return answer(200, 'success');
}
