import { FunctionFailure } from '../functions/failure';
import { readBody } from '../http/body';
import { sendJson } from '../http/reply';
import { route, type Exchange, type Route } from '../http/router';
import { FUNCTION_REQUEST_MAX_BYTES } from '../limits';
import type { CloudParts } from '../parts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** What a function answers when it wants to say more than its body: https://docs.cloudbase.net/service/access-cloud-function */
interface IntegratedResponse {
  statusCode?: number;
  headers?: Record<string, string>;
  body?: unknown;
  isBase64Encoded?: boolean;
}

/**
 * The HTTP access service: /http/<function>/<path> reaches a function without the mini-program.
 * Unlike WeChat, where a route is bound to a function in the console, every function has one.
 */
export function httpAccessRoutes(parts: CloudParts): Route[] {
  return METHODS.flatMap((method) => [
    route(method, '/http/:function', (exchange) => access(exchange, parts)),
    route(method, '/http/:function/*', (exchange) => access(exchange, parts)),
  ]);
}

async function access(exchange: Exchange, { host, project }: CloudParts): Promise<void> {
  const { request, response, params, url } = exchange;
  const body = await readBody(request, FUNCTION_REQUEST_MAX_BYTES);
  const isText = /^$|json|text|x-www-form-urlencoded|xml/.test(request.headers['content-type'] ?? '');
  const event = {
    path: `/${params['*'] ?? ''}`,
    httpMethod: request.method,
    headers: request.headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { envId: project.envId, appId: project.appid, sourceIp: '127.0.0.1' },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
  try {
    const { result } = await host.invoke({
      functionName: params.function!,
      event: JSON.stringify(event),
      trigger: 'http',
      source: 'wx_http',
    });
    answer(exchange, JSON.parse(result) as unknown);
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    sendJson(response, error.httpStatus, { code: error.wireCode, message: error.reason });
  }
}

/** An object with a status is an answer in full; anything else is the body itself. */
function answer({ response }: Exchange, result: unknown): void {
  const integrated = result as IntegratedResponse | null;
  if (typeof integrated !== 'object' || integrated === null || typeof integrated.statusCode !== 'number') {
    if (typeof result !== 'string') return sendJson(response, 200, result);
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(result);
    return;
  }
  const { statusCode, headers = {}, body = '', isBase64Encoded = false } = integrated;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(statusCode, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(Buffer.from(text, isBase64Encoded ? 'base64' : 'utf8'));
}
