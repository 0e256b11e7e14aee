import { personKeyOf } from '../platform/ids';
import type { OutboxRow } from '../platform/outbox';
import type { PeopleServices } from './people-services';

const BATCH = 100;

/** Says a person's key or openid anywhere. From an openid the key is made, never the other way round. */
export function isAbout(value: unknown, key: string): boolean {
  if (typeof value === 'string') return value === key || personKeyOf(value) === key;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => isAbout(inner, key));
}

/** Work that has stopped for good and would say for months whom it was for goes with the person; there is little of it. */
export async function dropParkedWork({ database }: PeopleServices, key: string): Promise<void> {
  const { command } = database;
  const rows = database.collection<OutboxRow>('outbox');
  for (let after = ''; ;) {
    const { data } = await rows
      .where({ state: 'parked', _id: command.gt(after) })
      .orderBy('_id', 'asc')
      .limit(BATCH)
      .get();
    for (const { _id, payload } of data) if (isAbout(payload, key)) await rows.doc(_id).remove();
    const last = data.at(-1);
    if (!last || data.length < BATCH) return;
    after = last._id;
  }
}
