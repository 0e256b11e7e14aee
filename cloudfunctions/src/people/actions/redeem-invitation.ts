import * as contracts from '#types/people/staff-contracts';
import { action } from '../../platform/action';
import { redeem } from '../grant-store';
import type { PeopleServices } from '../people-services';
import { grantsOf, rolesShown, scopeName } from '../roles-shown';

export const redeemInvitation = action<typeof contracts.redeemInvitation, PeopleServices>(
  contracts.redeemInvitation,
  async ({ code }, { caller, services }) => {
    const { database, clock } = services;
    const town = await services.townStore.town();
    const name = (id: string | null) => scopeName(town, id);
    const { role, bureauId } = await redeem(database, caller, code, clock.now(), name);
    const grants = await grantsOf(services, caller);
    return { given: { role, bureauId, bureauName: name(bureauId) }, roles: rolesShown(grants, town) };
  },
);
