import { join } from 'node:path';
import { openDatabase } from '../../local/cloud/database/database';
import { newPerson } from '../../cloudfunctions/src/people/person';
import { idFrom, personKeyOf, systemIds } from '../../cloudfunctions/src/platform/ids';
import type { OutboxRow } from '../../cloudfunctions/src/platform/outbox';
import { TELL_ROW, type TellOrder } from '../../types/notices/tell-order';
import { crowdOpenid } from './server';
import type { Town } from './town';

const BATCH = 1_000;
const PAGE = 'pages/inbox/index';

/** What the n-th order says: the number stands in the message, so that order and completeness can be seen. */
function orderOf(n: number, keys: readonly string[], at: number): TellOrder {
  const told = {
    cause: `crowd ${n}`,
    kind: 'report-progress',
    title: `第 ${n} 条`,
    words: '给很多人的消息。',
    en: { title: `No. ${n}`, words: 'A message to very many.' },
    page: PAGE,
    subject: `crowd:${n}`,
    at,
    message: {
      template: 'task',
      values: { number: String(n), category: '通知', place: '全市', due: { at }, state: '待处置' },
    },
  } as const;
  return { told, to: { keys }, except: null, after: '' };
}

/**
 * Everybody of the crowd has been here, and messages wait in the outbox, as an area would have left them: the n-th to the
 * first `sizes[n]` of them. Straight into the database while the town is down: the guarantee begins where the rows lie there.
 */
export async function crowdToTell(town: Town, people: number, sizes: readonly number[]): Promise<string[]> {
  await town.kill();
  const database = openDatabase({ file: join(town.dataDir, 'database.sqlite') });
  const now = Date.now();
  const insert = (collectionName: string, documents: readonly object[]) => {
    for (let first = 0; first < documents.length; first += BATCH) {
      const data = documents.slice(first, first + BATCH).map((document) => JSON.stringify(document));
      database.perform({ action: 'database.insertDocument', collectionName, data }, { now });
    }
  };
  const openids = Array.from({ length: people }, (_, index) => crowdOpenid(index));
  insert(
    'people',
    openids.map((openid) => newPerson(openid, systemIds, now)),
  );
  const keys = openids.map(personKeyOf);
  insert(
    'outbox',
    sizes.map((size, index): OutboxRow => {
      const at = now - (sizes.length - index) * 1_000;
      return {
        _id: idFrom('outbox', TELL_ROW, `crowd ${index + 1}`),
        kind: TELL_ROW,
        payload: orderOf(index + 1, keys.slice(0, size), at),
        state: 'waiting',
        createdAt: at,
        dueAt: at,
        attempts: 0,
        leaseBy: '',
        leaseUntil: 0,
        lastError: null,
      };
    }),
  );
  database.close();
  await town.start();
  return keys;
}
