import * as contracts from '#types/people/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { withdraw } from '../grant-store';
import type { PeopleServices } from '../people-services';
import { grantsOf, rolesShown } from '../roles-shown';

/** Left twice is left. */
export const leaveVolunteer = action<typeof contracts.leaveVolunteer, PeopleServices>(
  contracts.leaveVolunteer,
  async (_, { caller, services }) => {
    const { database, clock } = services;
    const leaving = {
      personKey: caller.key,
      role: 'volunteer',
      bureauId: null,
      scopeName: null,
      why: '',
    } as const;
    await withdraw(database, caller, leaving, clock.now(), null).catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === 'grant.not-held')) throw error;
    });
    const [town, grants] = await Promise.all([services.townStore.town(), grantsOf(services, caller)]);
    return { roles: rolesShown(grants, town) };
  },
);
