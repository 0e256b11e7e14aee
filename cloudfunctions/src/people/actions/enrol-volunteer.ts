import { hasConsented } from '#types/people/consents';
import * as contracts from '#types/people/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { enrol } from '../grant-store';
import type { PeopleServices } from '../people-services';
import type { PersonDocument } from '../person-data';
import { grantsOf, rolesShown } from '../roles-shown';

/** 志愿者 is the one role a person takes without being asked by somebody. */
export const enrolVolunteer = action<typeof contracts.enrolVolunteer, PeopleServices>(
  contracts.enrolVolunteer,
  async (_, { caller, services }) => {
    const { database, clock } = services;
    const { data } = await database.collection<PersonDocument>('people').doc(caller.key).get();
    if (!hasConsented('volunteer', data?.consents ?? {})) throw new Refusal('consent.needed');
    await enrol(database, caller, clock.now());
    const [town, grants] = await Promise.all([services.townStore.town(), grantsOf(services, caller)]);
    return { roles: rolesShown(grants, town) };
  },
);
