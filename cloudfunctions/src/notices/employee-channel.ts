import { errorText } from '../platform/sdk-errors';
import type { NoticeServices } from './notice-services';
import type { PersonChannel } from './channel';

const API = 'https://api.weixin.qq.com';
/** A token holds for two hours; it is asked for anew some minutes before. */
const TOKEN_EARLY_MS = 300_000;
const BUSY = -1;
/** The token is not good (any more): asked for anew, once. */
const BAD_TOKEN: readonly number[] = [40001, 40014, 42001];

/** What WeChat answers over https, with its number. */
export class WeChatRefusal extends Error {
  constructor(
    readonly errCode: number,
    readonly errMsg: string,
  ) {
    super(`${errCode} ${errMsg}`);
  }
}

type Parts = Pick<NoticeServices, 'httpsPost' | 'settings' | 'clock'>;

/**
 * 用工关系 messages: staff who are bound get them without allowing each. Not to be had as a cloud call, so it goes over
 * https with the mini-program's secret, which only the functions' environment has. `secret` is empty where there is none.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/laboruse/api_sendemployeerelationmsg
 */
export function employeeChannel(services: Parts, secret: string): PersonChannel | null {
  const { settings } = services;
  const { employeeMessage } = settings;
  if (!employeeMessage || secret === '') return null;
  let token: { text: string; until: number } | undefined;

  async function post(path: string, body: object): Promise<Record<string, unknown>> {
    const { status, body: text } = await services.httpsPost(API + path, JSON.stringify(body), {});
    if (status !== 200) throw new Error(`api.weixin.qq.com answered ${status}`);
    const reply = JSON.parse(text) as Record<string, unknown>;
    if (typeof reply['errcode'] === 'number' && reply['errcode'] !== 0)
      throw new WeChatRefusal(reply['errcode'], String(reply['errmsg'] ?? ''));
    return reply;
  }

  async function freshToken(): Promise<string> {
    const now = services.clock.now();
    if (token && now < token.until) return token.text;
    const asked = { grant_type: 'client_credential', appid: settings.appid, secret };
    const reply = await post('/cgi-bin/stable_token', asked).catch((error: unknown) => {
      // Without a token no message has left, whatever happened to the question: as if WeChat had been busy.
      throw error instanceof WeChatRefusal ? error : new WeChatRefusal(BUSY, errorText(error));
    });
    token = {
      text: String(reply['access_token']),
      until: now + Number(reply['expires_in']) * 1000 - TOKEN_EARLY_MS,
    };
    return token.text;
  }

  return {
    name: 'employee',
    usesQuota: false,
    ownKeys: employeeMessage,
    async send({ openid, data, page }) {
      const send = async () => {
        const path = `/cgi-bin/message/wxopen/employeerelationmsg/send?access_token=${await freshToken()}`;
        const { templateId: template_id } = employeeMessage;
        // The data goes as text in itself.
        await post(path, { touser: openid, template_id, page, data: JSON.stringify({ data }) });
      };
      try {
        await send();
      } catch (error) {
        if (!(error instanceof WeChatRefusal) || !BAD_TOKEN.includes(error.errCode)) throw error;
        token = undefined;
        await send();
      }
    },
  };
}
