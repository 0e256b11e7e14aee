import { setTimeout as wait } from 'node:timers/promises';
import { readObject } from '../http/body';
import { HttpRefusal, sendJson } from '../http/reply';
import { route, type Route } from '../http/router';
import { KNOWN_ERRORS } from '../openapi/errors';
import { callHttpsApi, HTTPS_APIS } from '../openapi/https-apis';
import type { CloudParts } from '../parts';

const BODY_MAX_BYTES = 64 * 1024;

/** api.weixin.qq.com, as functions/child/wechat-host.ts makes functions find it. */
export function httpsApiRoutes(parts: CloudParts): Route[] {
  const { faults } = parts;
  return [
    route('POST', '/api.weixin.qq.com/*', async ({ request, response, url, params }) => {
      const api = HTTPS_APIS[params['*']!];
      if (!api) throw new HttpRefusal(404, `nothing is played at ${params['*']}`);
      const args = await readObject(request, BODY_MAX_BYTES);
      const point = { action: 'https', api: api.name };
      const isHere = ({ api: name }: { api?: string }) => name !== undefined;
      const latency = faults.strike('latency', point, isHere);
      if (latency) await wait(latency.ms);
      const errcode = faults.strike('openapi-error', point, isHere)?.errcode;
      const answer =
        errcode === undefined
          ? callHttpsApi(api, args, url.searchParams.get('access_token'), parts)
          : { errcode, errmsg: KNOWN_ERRORS[errcode] ?? 'api error' };
      if (faults.strike('dropped-reply', point, isHere)) return void response.destroy();
      sendJson(response, 200, answer);
    }),
  ];
}
