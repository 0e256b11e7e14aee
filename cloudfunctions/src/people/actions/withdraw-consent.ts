import { consentsHeld } from '#types/people/consents';
import * as contracts from '#types/people/contracts';
import { action } from '../../platform/action';
import { noteConsent } from '../consent-store';
import type { PeopleServices } from '../people-services';
import type { PersonDocument } from '../person-data';

/** Taken back: the next call that would publish is refused, and what the area says goes out of sight, first of all. */
export const withdrawConsent = action<typeof contracts.withdrawConsent, PeopleServices>(
  contracts.withdrawConsent,
  async ({ kind }, { caller, services: { database, clock, takeDown } }) => {
    const { data } = await database.collection<PersonDocument>('people').doc(caller.key).get();
    const given = { ...data?.consents };
    // Also where it was taken back before: a first time that was cut off is carried through by the next.
    await takeDown[kind](caller.key);
    const { version } = given[kind] ?? { version: 0 };
    if (version > 0) {
      const at = clock.now();
      await noteConsent(database, caller.key, { kind, version, given: false, at });
      given[kind] = { version: 0, at };
    }
    return { consents: consentsHeld(given) };
  },
);
