import { CALL_LIMITS, mayWhenBlocked, type CallLimit } from '#types/call-limits';
import { CONSENT_BEFORE } from '#types/people/consents';
import { stranger, type Caller } from '../platform/action';
import { personKeyOf } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import type { Services } from '../platform/services';
import { minutesUntilRoom, recentCalls, recordCall } from './call-log';
import type { PersonDocument } from './person-data';
import { identify } from './person-store';

/**
 * Who is calling, and whether they may call now. One request, two where the action is counted (types/call-limits.ts); an
 * action that asks for no role is let in by the counting alone.
 */
export async function admit(services: Services, openid: string, action: string): Promise<Caller> {
  const limit = CALL_LIMITS[action];
  const key = personKeyOf(openid);
  const consent = CONSENT_BEFORE[action];
  const record = (by: CallLimit) =>
    recordCall(services.database, key, action, by, services.clock.now(), consent);
  if (limit?.asResident && (await record(limit))) {
    return { ...stranger(openid), key };
  }
  const { caller, blockedUntil } = await identify(services, openid);
  if (blockedUntil > services.clock.now() && !mayWhenBlocked(action)) throw blocked(blockedUntil);
  if (consent && !caller.consents.includes(consent)) throw new Refusal(`consent.${consent}-needed`);
  if (limit && !(await record(limit))) throw await tooOften(services, key, action, limit);
  return caller;
}

async function tooOften(services: Services, key: string, action: string, limit: CallLimit): Promise<Refusal> {
  const { data } = await services.database.collection<PersonDocument>('people').doc(key).get();
  const recent = data ? recentCalls(data, action) : [];
  const minutes = minutesUntilRoom(recent, limit, services.clock.now());
  return new Refusal('call.too-often', { details: { minutes: String(minutes) } });
}

const CHINA_OFFSET_MS = 8 * 3_600_000;

function blocked(until: number): Refusal {
  const day = new Date(until + CHINA_OFFSET_MS);
  const words = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
  return new Refusal('call.blocked', { details: { until: words } });
}
