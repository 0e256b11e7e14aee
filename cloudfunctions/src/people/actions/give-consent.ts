import { CONSENT_KINDS, CONSENTS, hasConsented } from '#types/people/consents';
import * as contracts from '#types/people/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import type { PeopleServices } from '../people-services';
import type { PersonDocument } from '../person-data';

/** Keeps what was agreed to, in which words and when. The first time counts: agreeing again changes nothing. */
export const giveConsent = action<typeof contracts.giveConsent, PeopleServices>(
  contracts.giveConsent,
  async ({ kind, version }, { caller, services: { database, clock } }) => {
    if (version !== CONSENTS[kind].version) throw new Refusal('consent.outdated');
    const person = database.collection<PersonDocument>('people').doc(caller.key);
    const { data } = await person.get();
    const given = data?.consents ?? {};
    if (!hasConsented(kind, given)) {
      given[kind] = { version, at: clock.now() };
      await person.update({ data: { consents: database.command.set(given) } });
    }
    return { consents: CONSENT_KINDS.filter((one) => hasConsented(one, given)) };
  },
);
