import type { Document } from '../platform/cloud';
import type { GoOn } from '../platform/outbox';
import type { Leaving, PersonalData } from '../platform/personal-data';
import { dropParkedWork } from './parked-work';
import type { PeopleServices } from './people-services';

/** Outbox row of somebody who goes: carried out at once, and by the timer where that was cut off. */
export const DEPARTURE_ROW = 'departure';

/** Rows read at a time. */
const BATCH = 50;
/** Rows in one go, a few requests each: well within what a function may run (20 s). */
const ROWS_A_RUN = 300;

/**
 * Takes a person out of every collection, one row after the other. Each row is done once: afterwards the question no
 * longer finds it. So the same order again goes on where the last run ended.
 */
export async function depart(services: PeopleServices, leaving: Leaving): Promise<GoOn | undefined> {
  await dropParkedWork(services, leaving.key);
  let left = ROWS_A_RUN;
  for (const data of services.personalData) {
    for (;;) {
      const rows = await rowsOf(services, data, leaving);
      if (rows.length === 0) break;
      for (const row of rows) await takeOut(services, data, row, leaving);
      left -= rows.length;
      if (left <= 0) return { goOnWith: leaving };
    }
  }
  return undefined;
}

async function rowsOf(
  { database }: PeopleServices,
  { collection, find }: PersonalData,
  { key }: Leaving,
): Promise<Document[]> {
  for (const condition of find(key, database.command)) {
    const { data } = await database.collection<Document>(collection).where(condition).limit(BATCH).get();
    if (data.length > 0) return data;
  }
  return [];
}

async function takeOut(
  { database, cloud }: PeopleServices,
  { collection, left, files, counter }: PersonalData,
  row: Document,
  leaving: Leaving,
): Promise<void> {
  const stays = left(row, leaving);
  const fileList = files?.(row) ?? [];
  if (fileList.length > 0) await cloud.deleteFile({ fileList });
  const rows = database.collection<Document>(collection);
  if (stays === null) {
    await rows.doc(row._id).remove();
    return;
  }
  // A plain object would be merged with what is there, and what is to go would stay.
  const changes = Object.entries(stays).map(([name, value]) => [
    name,
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? database.command.set(value)
      : value,
  ]);
  const counted = counter && { [counter]: (row as unknown as Record<string, number>)[counter] };
  await rows.where({ _id: row._id, ...counted }).update({
    data: { ...Object.fromEntries(changes), ...(counter && { [counter]: database.command.inc(1) }) },
  });
}
