import { losesReply } from '../faults/call-faults';
import { FunctionFailure } from '../functions/failure';
import { readBody } from '../http/body';
import { HttpRefusal, sendJson } from '../http/reply';
import { route, type Route } from '../http/router';
import { FUNCTION_REQUEST_MAX_BYTES } from '../limits';
import type { CloudParts } from '../parts';
import { signedIn } from './session';

/** What wx.cloud.callFunction reaches, and what the console's "run now" does. */
export function callRoutes({ host, identities, project, timers, faults }: CloudParts): Route[] {
  return [
    route('POST', '/call/:function', async ({ request, response, params }) => {
      const person = signedIn(request, identities);
      const body = await readBody(request, FUNCTION_REQUEST_MAX_BYTES).catch((error) => {
        if (!(error instanceof HttpRefusal) || error.status !== 413) throw error;
        const errMsg = `cloud.callFunction:fail Error: errCode: -501007 | errMsg: ${error.message}`;
        throw new HttpRefusal(413, errMsg, { errCode: -501007, errMsg });
      });
      identities.visited(person.openid);
      const event = clientEvent(body.toString('utf8'), { openId: person.openid, appId: project.appid });
      try {
        const { result, requestId } = await host.invoke({
          functionName: params.function!,
          event,
          trigger: 'client',
          source: 'wx_client',
          openid: person.openid,
        });
        if (losesReply(faults, params.function!)) return void response.destroy();
        sendJson(response, 200, {
          result: JSON.parse(result),
          errMsg: 'cloud.callFunction:ok',
          requestID: requestId,
        });
      } catch (error) {
        sendFailure(error, response);
      }
    }),
    route('POST', '/timers/:function/run', async ({ response, params }) => {
      const run = timers.runNow(params.function!);
      if (!run) throw new HttpRefusal(404, `the function ${params.function} has no timer in its config.json`);
      try {
        sendJson(response, 200, { result: JSON.parse((await run) as string) });
      } catch (error) {
        sendFailure(error, response);
      }
    }),
  ];
}

/** WeChat's cloud puts who calls into the event of a call that comes from a phone. */
function clientEvent(text: string, userInfo: { openId: string; appId: string }): string {
  let event: unknown;
  try {
    event = text.trim() === '' ? {} : JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'the event is not JSON');
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw new HttpRefusal(400, 'the event must be a JSON object');
  }
  return JSON.stringify({ ...event, userInfo });
}

function sendFailure(error: unknown, response: Parameters<typeof sendJson>[0]): void {
  if (!(error instanceof FunctionFailure)) throw error;
  sendJson(response, error.httpStatus, { errCode: error.errCode, errMsg: error.clientErrMsg });
}
