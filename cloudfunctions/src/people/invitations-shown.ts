import type { PersonShown } from '#types/people/audit';
import type { Invitation } from '#types/people/staff-contracts';
import { stateOf } from './invitation';
import type { TownOfPeople } from './people-services';
import type { InvitationDocument } from './person-data';
import { scopeName } from './roles-shown';

export function invitationShown(
  invitation: InvitationDocument,
  town: TownOfPeople,
  people: ReadonlyMap<string, PersonShown>,
  now: number,
): Invitation {
  const { _id, role, bureauId, note, createdAt, expiresAt, invitedBy, usedBy, usedAt } = invitation;
  return {
    invitationId: _id,
    role,
    bureauId,
    bureauName: scopeName(town, bureauId),
    state: stateOf(invitation, now),
    note,
    createdAt,
    expiresAt,
    invitedBy: people.get(invitedBy) ?? null,
    usedBy: usedBy === null ? null : (people.get(usedBy) ?? null),
    usedAt,
  };
}
