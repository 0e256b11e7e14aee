import type { GrantShown } from '#types/people/contracts';
import { communityOf } from '#types/people/scope';
import type { Grant } from '../platform/action';
import type { Database } from '../platform/cloud';
import { GRANTS } from './grant-store';
import { withFirstAdmin } from './person';
import type { GrantDocument } from './person-data';
import type { TownOfPeople } from './people-services';

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
  database: Database,
  person: { key: string; openid: string },
  adminOpenid: string,
): Promise<readonly Grant[]> {
  const { data } = await database
    .collection<GrantDocument>(GRANTS)
    .where({ personKey: person.key })
    .limit(50)
    .get();
  const held = data.map(({ role, bureauId }): Grant => ({ role, bureauId }));
  return withFirstAdmin(held, person.openid, adminOpenid);
}
