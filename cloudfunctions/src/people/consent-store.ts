import { hasConsented, type ConsentKind } from '#types/people/consents';
import type { Database } from '../platform/cloud';
import type { ConsentLine, PersonDocument } from './person-data';

/** More than anybody changes their mind; the newest stay. */
const LINES_MAX = 100;

/** What holds now and the line that proves it, in one write. */
export async function noteConsent(database: Database, personKey: string, line: ConsentLine): Promise<void> {
  const { kind, version, given, at } = line;
  await database
    .collection<PersonDocument>('people')
    .doc(personKey)
    .update({
      data: {
        [`consents.${kind}`]: database.command.set({ version: given ? version : 0, at }),
        consentLog: database.command.push({ each: [line], slice: -LINES_MAX }),
      },
    });
}

/** Whether somebody else's consent holds now; of whoever has left it does not. */
export async function agreesTo(database: Database, personKey: string, kind: ConsentKind): Promise<boolean> {
  const { data } = await database.collection<PersonDocument>('people').doc(personKey).get();
  return hasConsented(kind, data?.consents ?? {});
}
