import type { Database } from '../platform/cloud';
import { petitionsOf } from './petition-store';
import { takingsOf } from './pledge-store';
import { signaturesOf } from './signature-store';

/** A name and words beside signatures go, and the name beside petitions and pledges; what they ask for stays with those who signed it. */
export async function takeDownVoice(database: Database, personKey: string): Promise<void> {
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
}
