import type { PersonRow } from '#types/people/staff-contracts';
import { isHeld, withFirstAdmin } from './person';
import type { TownOfPeople } from './people-services';
import type { GrantDocument, PersonDocument } from './person-data';
import { rolesShown } from './roles-shown';

/** Somebody as administrators see them in a list. */
export function personRow(
  person: PersonDocument,
  grants: readonly GrantDocument[],
  { town, now, adminOpenid }: { town: TownOfPeople; now: number; adminOpenid: string },
): PersonRow {
  const standing = grants.filter((grant) => isHeld(grant, now));
  const held = standing.map(({ role, bureauId }) => ({ role, bureauId }));
  const untilOf = (role: string, bureauId: string | null) =>
    standing.find((grant) => grant.role === role && grant.bureauId === bureauId)?.until ?? null;
  const until = person.blockedUntil ?? 0;
  return {
    personId: person.personId,
    nickname: person.nickname,
    roles: rolesShown(withFirstAdmin(held, person.openid, adminOpenid), town).map((shown) => ({
      ...shown,
      until: untilOf(shown.role, shown.bureauId),
    })),
    blockedUntil: until > now ? until : null,
  };
}
