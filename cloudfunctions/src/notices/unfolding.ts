import { TELL_ROW } from '#types/notices/tell-order';
import type { Database } from '../platform/cloud';
import type { OutboxRow } from '../platform/outbox';
import type { NoticeDocument } from './notice';

/**
 * A message to very many gets into the inboxes slice by slice, and several may do so at once. Until an older one has
 * arrived everywhere no younger one is pushed, or somebody would get them the wrong way round. One that fails holds up nothing.
 */
export async function readyOnes(
  database: Database,
  rows: readonly NoticeDocument[],
): Promise<readonly NoticeDocument[]> {
  if (!rows.some(({ pushState }) => pushState === 'later')) return rows;
  const { data } = await database
    .collection<OutboxRow>('outbox')
    .where({ kind: TELL_ROW, state: 'waiting', attempts: 0 })
    .orderBy('createdAt', 'asc')
    .field({ createdAt: true })
    .limit(1)
    .get();
  const oldest = data[0]?.createdAt ?? Infinity;
  return rows.filter(({ pushState, createdAt }) => pushState !== 'later' || createdAt < oldest);
}
