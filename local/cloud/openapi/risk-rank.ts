import { isIP } from 'node:net';
import { TEXT_CHECK_VISIT_MAX_MS } from '../limits';
import { refusal } from './errors';
import type { OpenApiContext } from './open-apis';

const SCENES = [0, 1];
let lastRequest = 0;

/**
 * riskControl.getUserRiskRank: 0 (nothing known) to 4. Unlike WeChat, which knows its users, it answers what was configured for
 * an openid, 0 for all others.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/safety-control-capability/api_getuserriskrank.html
 */
export function rankRisk(
  args: Record<string, unknown>,
  { project, identities, clock, verdicts }: OpenApiContext,
): Record<string, unknown> {
  const { appid, openid, scene, client_ip: address } = args;
  for (const value of [appid, openid, scene, address])
    if (value === undefined || value === '') throw refusal(44002);
  if (!SCENES.includes(Number(scene))) throw refusal(40129);
  // The SDK makes a number of digits and dots that look like one: what is no address is a wrong format.
  if (isIP(String(address)) === 0) throw refusal(47001);
  const person = identities.byOpenid(String(openid));
  if (!person) throw refusal(40003);
  if (appid !== project.appid) throw refusal(43104);
  const visit = identities.lastVisit(person.openid);
  if (visit === undefined || clock.now() - visit > TEXT_CHECK_VISIT_MAX_MS) throw refusal(61010);
  lastRequest += 1;
  const rank = verdicts.current.riskRanks[person.openid] ?? 0;
  return { errcode: 0, errmsg: 'getuserriskrank succ', risk_rank: rank, unoin_id: lastRequest };
}
