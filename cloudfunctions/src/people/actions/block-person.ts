import * as contracts from '#types/people/staff-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { recordAudit } from '../audit-store';
import { isAdmin, needAdmin } from '../grant-policy';
import { personById } from '../people-found';
import type { PeopleServices } from '../people-services';
import type { PersonDocument } from '../person-data';
import { grantsOf } from '../roles-shown';

/** What is refused then, and with which words, is for the shell to say at every call. */
export const blockPerson = action<typeof contracts.blockPerson, PeopleServices>(
  contracts.blockPerson,
  async ({ personId, until, why }, { caller, services, key }) => {
    needAdmin(caller);
    const { database, clock, ids } = services;
    const person = await personById(database, personId);
    const grants = await grantsOf(services, { key: person._id, openid: person.openid });
    // An administrator who is shut out could not be let in again by themselves.
    if (until !== null && (person._id === caller.key || isAdmin({ grants }))) {
      throw new Refusal('person.block-self');
    }
    await database
      .collection<PersonDocument>('people')
      .doc(person._id)
      .update({ data: { blockedUntil: until ?? 0, blockedWhy: until === null ? '' : why } });
    const line = { actorKey: caller.key, whomKey: person._id, subject: '', why, at: clock.now() };
    const what = until === null ? 'person.unblocked' : 'person.blocked';
    const said =
      until === null
        ? { words: '解除限制', wordsEn: 'Unblocked' }
        : { words: '限制使用', wordsEn: 'Blocked' };
    await recordAudit(database, { ...line, what, ...said }, `${caller.key}:${key ?? ids.random()}`);
    return { blockedUntil: until };
  },
);
