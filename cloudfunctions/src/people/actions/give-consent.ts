import { CONSENTS, consentsHeld, hasConsented } from '#types/people/consents';
import * as contracts from '#types/people/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { noteConsent } from '../consent-store';
import type { PeopleServices } from '../people-services';
import type { PersonDocument } from '../person-data';

/** Keeps what was agreed to, in which words and when. The first time counts: agreeing again changes nothing. */
export const giveConsent = action<typeof contracts.giveConsent, PeopleServices>(
  contracts.giveConsent,
  async ({ kind, version }, { caller, services: { database, clock } }) => {
    if (version !== CONSENTS[kind].version) throw new Refusal('consent.outdated');
    const { data } = await database.collection<PersonDocument>('people').doc(caller.key).get();
    const given = { ...data?.consents };
    if (!hasConsented(kind, given)) {
      const at = clock.now();
      await noteConsent(database, caller.key, { kind, version, given: true, at });
      given[kind] = { version, at };
    }
    return { consents: consentsHeld(given) };
  },
);
