import { communityOf, SCOPES_OF_ROLE, scopeKind } from '#types/people/scope';
import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';
import { mayGive } from './grant-policy';
import type { TownOfPeople } from './people-services';
import type { GrantedRole } from './person-data';

/** Refuses a role where it cannot hold, by somebody who may not give it, or for a place there is not. */
export function needGiver(
  caller: Pick<Caller, 'grants'>,
  town: TownOfPeople,
  role: GrantedRole,
  bureauId: string | null,
): void {
  if (!SCOPES_OF_ROLE[role].includes(scopeKind(bureauId))) {
    throw new Refusal('grant.scope-wrong', { fields: { bureauId: '这个身份不能用在这个范围。' } });
  }
  if (!mayGive(caller.grants, role, bureauId)) throw new Refusal('call.not-allowed');
  needKnown(town, bureauId);
}

function needKnown(town: TownOfPeople, bureauId: string | null): void {
  const community = communityOf(bureauId);
  const known =
    bureauId === null ||
    (community === null ? town.knowsBureau(bureauId) : town.communities.includes(community));
  if (!known) throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个范围。' } });
}
