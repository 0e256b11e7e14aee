import type { PersonRow } from '#types/people/staff-contracts';
import { withFirstAdmin } from './person';
import type { TownOfPeople } from './people-services';
import type { GrantDocument, PersonDocument } from './person-data';
import { rolesShown } from './roles-shown';

/** Somebody as administrators see them in a list. */
export function personRow(
  person: PersonDocument,
  grants: readonly GrantDocument[],
  { town, now, adminOpenid }: { town: TownOfPeople; now: number; adminOpenid: string },
): PersonRow {
  const held = grants.map(({ role, bureauId }) => ({ role, bureauId }));
  const until = person.blockedUntil ?? 0;
  return {
    personId: person.personId,
    nickname: person.nickname,
    roles: rolesShown(withFirstAdmin(held, person.openid, adminOpenid), town),
    blockedUntil: until > now ? until : null,
  };
}
