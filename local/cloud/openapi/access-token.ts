import { randomBytes } from 'node:crypto';
import { ACCESS_TOKEN_MAX_SECONDS } from '../limits';
import type { OpenApiContext } from './open-apis';
import { refusal } from './errors';

interface Issued {
  token: string;
  until: number;
}
const NONE: Issued = { token: '', until: 0 };
const KEPT = 'stableToken';

/**
 * POST /cgi-bin/stable_token: the same token until it runs out, or a new one where that is forced.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken
 */
export function issueToken(args: Record<string, unknown>, { project, clock, state }: OpenApiContext) {
  if (args.grant_type !== 'client_credential') throw refusal(40002);
  if (args.appid !== project.appid) throw refusal(40013);
  if (project.secret === undefined || args.secret !== project.secret) throw refusal(40125);
  const now = clock.now();
  const kept = state.readSetting(KEPT, NONE);
  const isGood = kept.until > now && args.force_refresh !== true;
  const fresh = { token: randomBytes(24).toString('hex'), until: now + ACCESS_TOKEN_MAX_SECONDS * 1000 };
  const { token, until } = isGood ? kept : fresh;
  if (!isGood) state.writeSetting(KEPT, fresh);
  return { access_token: token, expires_in: Math.floor((until - now) / 1000) };
}

/** Throws what WeChat answers to a token it did not issue, or that has run out. */
export function checkToken(given: string | null, { clock, state }: OpenApiContext): void {
  const { token, until } = state.readSetting(KEPT, NONE);
  if (given === null || given === '' || given !== token) throw refusal(40001);
  if (until <= clock.now()) throw refusal(42001);
}
