import * as contracts from '#types/people/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import type { PeopleServices } from '../people-services';
import type { PersonDocument } from '../person-data';

/** Chosen by name, never by where somebody's phone has been. */
export const saveVolunteerZones = action<typeof contracts.saveVolunteerZones, PeopleServices>(
  contracts.saveVolunteerZones,
  async ({ zoneIds: given }, { caller, services }) => {
    if (!caller.grants.some(({ role }) => role === 'volunteer')) throw new Refusal('call.not-allowed');
    const town = await services.townStore.town();
    const zoneIds = [...new Set(given)];
    const zones = zoneIds.map((zoneId) => ({ zoneId, name: town.zoneName(zoneId) }));
    const named = zones.flatMap(({ zoneId, name }) => (name === null ? [] : [{ zoneId, name }]));
    if (named.length < zones.length) throw new Refusal('profile.zone-unknown');
    const people = services.database.collection<PersonDocument>('people').doc(caller.key);
    await people.update({ data: { zoneIds } });
    return { zones: named };
  },
);
