import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { PEOPLE } from '../../scripts/town/people';
import { PHONE } from './reply-watch';
import type { Town } from './town';

/** Replies that give away who somebody is: an openid, the key made of it, or a phone number. */
export function tellingReplies({ replies }: Town): string[] {
  const secrets = PEOPLE.flatMap(({ openid }) => [openid, personKeyOf(openid)]);
  return replies.filter(
    (reply) => secrets.some((secret) => reply.includes(secret)) || /openid/i.test(reply) || PHONE.test(reply),
  );
}

/** Where functions tried to connect besides this machine; the guard in each of their processes counts them. */
export async function foreignConnections(town: Town): Promise<unknown> {
  const health = await town.api.get<{ refusedConnections: unknown }>('/health');
  return health.refusedConnections;
}
