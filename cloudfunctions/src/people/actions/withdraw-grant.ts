import * as contracts from '#types/people/staff-contracts';
import { action, type CallContext } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { mayWithdraw } from '../grant-policy';
import { otherAdmin, withdraw } from '../grant-store';
import { personById } from '../people-found';
import type { PeopleServices } from '../people-services';
import { grantsOf, rolesShown, scopeName } from '../roles-shown';

export const withdrawGrant = action<typeof contracts.withdrawGrant, PeopleServices>(
  contracts.withdrawGrant,
  async ({ personId, role, bureauId, why }, context) => {
    const { caller, services } = context;
    const { database, clock } = services;
    // Before anything is looked up: who may not withdraw this role from anybody learns nothing about who holds it.
    const mine = personId === caller.personId;
    if (!mine && !mayWithdraw(caller, { personKey: '', role, bureauId }))
      throw new Refusal('call.not-allowed');
    const [person, town] = await Promise.all([personById(database, personId), services.townStore.town()]);
    const isAdminRole = role === 'admin' && bureauId === null;
    const witness = isAdminRole ? await whoStays(context, person) : null;
    const withdrawal = { personKey: person._id, role, bureauId, scopeName: scopeName(town, bureauId), why };
    await withdraw(database, caller, withdrawal, clock.now(), witness);
    const left = await grantsOf(services, { key: person._id, openid: person.openid });
    return { roles: rolesShown(left, town) };
  },
);

/** The grant of the administrator who stays; null where the settings name one. Refuses where nobody would. */
async function whoStays(
  { services: { database, clock, settings } }: CallContext<PeopleServices>,
  person: { _id: string; openid: string },
): Promise<string | null> {
  if (settings.adminOpenid !== '' && person.openid === settings.adminOpenid) {
    throw new Refusal('grant.from-settings');
  }
  const witness = await otherAdmin(database, person._id, clock.now());
  if (witness === null && settings.adminOpenid === '') throw new Refusal('grant.last-admin');
  return witness;
}
