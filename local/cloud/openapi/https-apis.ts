import { checkToken, issueToken } from './access-token';
import { ApiRefusal } from './errors';
import type { OpenApiContext } from './open-apis';
import { sendToEmployee } from './send-to-employee';

interface HttpsApi {
  /** As a fault names it. */
  name: string;
  needsToken: boolean;
  run(args: Record<string, unknown>, context: OpenApiContext): Record<string, unknown>;
}

/** What is to be had at api.weixin.qq.com and not as a cloud call; anything else is answered 404. */
export const HTTPS_APIS: Record<string, HttpsApi> = {
  'cgi-bin/stable_token': { name: 'stable_token', needsToken: false, run: issueToken },
  'cgi-bin/message/wxopen/employeerelationmsg/send': {
    name: 'employeerelationmsg.send',
    needsToken: true,
    run: sendToEmployee,
  },
};

/** Refusals too are answered with 200 and a number. */
export function callHttpsApi(
  api: HttpsApi,
  args: Record<string, unknown>,
  token: string | null,
  context: OpenApiContext,
): Record<string, unknown> {
  try {
    if (api.needsToken) checkToken(token, context);
    return api.run(args, context);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    return { errcode: error.errcode, errmsg: error.errmsg };
  }
}
