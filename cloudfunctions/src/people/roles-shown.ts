import type { GrantShown } from '#types/people/contracts';
import { communityOf, communityScope } from '#types/people/scope';
import type { MayGive } from '#types/people/staff-contracts';
import type { Grant } from '../platform/action';
import { invitable } from './grant-policy';
import { GRANTS } from './grant-store';
import { isHeld, withFirstAdmin } from './person';
import type { GrantDocument } from './person-data';
import type { PeopleServices, TownOfPeople } from './people-services';

/** What the scope of a role is called; null: the whole city. */
export function scopeName(town: Pick<TownOfPeople, 'bureauName'>, bureauId: string | null): string | null {
  return communityOf(bureauId) ?? town.bureauName(bureauId);
}

/** Everybody is a resident; what was granted comes after. */
export function rolesShown(grants: readonly Grant[], town: Pick<TownOfPeople, 'bureauName'>): GrantShown[] {
  const resident: GrantShown = { role: 'resident', bureauId: null, bureauName: null };
  const held = grants.map(({ role, bureauId }) => ({
    role,
    bureauId,
    bureauName: scopeName(town, bureauId),
  }));
  return [resident, ...held];
}

/** As they are in the database now, for an answer after a change. */
export async function grantsOf(
  { database, clock, settings }: Pick<PeopleServices, 'database' | 'clock' | 'settings'>,
  person: { key: string; openid: string },
): Promise<readonly Grant[]> {
  const { data } = await database
    .collection<GrantDocument>(GRANTS)
    .where({ personKey: person.key })
    .limit(50)
    .get();
  const now = clock.now();
  const held = data.filter((grant) => isHeld(grant, now));
  return withFirstAdmin(
    held.map(({ role, bureauId }): Grant => ({ role, bureauId })),
    person.openid,
    settings.adminOpenid,
  );
}

/** What somebody may invite to or give, each role with where it can hold. */
export function mayGiveShown(held: readonly Grant[], town: TownOfPeople): MayGive {
  const scopes = [null, ...town.bureaus.map(({ _id }) => _id), ...town.communities.map(communityScope)];
  return invitable(held, scopes).map(({ role, scopes: where }) => ({
    role,
    scopes: where.map((bureauId) => ({ bureauId, name: scopeName(town, bureauId) })),
  }));
}
