import type { PetitionState } from '#types/petitions/states';
import type { Database } from '../platform/cloud';
import { changePetition, entryIdFor, petitionsOf } from './petition-store';
import { takingsOf } from './pledge-store';
import { signaturesOf } from './signature-store';

/** More than one person may have waiting for the moderators, or refused by them, at a time. */
const UNPUBLISHED_MAX = 100;
/** Nobody has signed it: it goes back to its author, also where its refusal could be read. */
const UNPUBLISHED: readonly PetitionState[] = ['moderating', 'rejected'];

/**
 * A name and words beside signatures go, and the name beside petitions and pledges; what was asked for in public stays with those
 * who signed it. What was never published goes back to its author.
 */
export async function takeDownVoice(database: Database, personKey: string, now: number): Promise<void> {
  await Promise.all([
    signaturesOf(database)
      .where({ personKey })
      .update({ data: { name: null, words: '', wordsState: 'none' }, multi: true }),
    takingsOf(database)
      .where({ personKey })
      .update({ data: { name: null }, multi: true }),
    petitionsOf(database)
      .where({ authorKey: personKey })
      .update({ data: { authorName: null, seq: database.command.inc(1) }, multi: true }),
  ]);
  const { data } = await petitionsOf(database)
    .where({ authorKey: personKey, state: database.command.in(UNPUBLISHED) })
    .field({ _id: true })
    .limit(UNPUBLISHED_MAX)
    .get();
  for (const { _id } of data) {
    await changePetition(database, _id, entryIdFor(_id, 'consent-withdrawn', String(now)), ({ state }) =>
      UNPUBLISHED.includes(state) ? { step: { transition: 'revise', at: now, personKey } } : null,
    );
  }
}
