import type { Database } from '../../platform/cloud';
import type { ReportDocument } from '../report';
import { childrenOf, parentOf } from './map-cell';
import { leafOf, sumOf, type CountedReport, type MapCellDocument } from './map-counts';

/** The most a function may read at once. https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/database/read.html */
const READ_MAX = 1000;
/** Parents whose children are read together: 16 each. */
const PARENTS_A_READ = 50;

const cellsOf = (database: Database) => database.collection<MapCellDocument>('map_cells');

/** Counts these leaves anew, and everything above them that is changed by it. Doing it again changes nothing. */
export async function recountLeaves(database: Database, leaves: Iterable<string>): Promise<number> {
  let changed = new Set<string>();
  for (const cellId of new Set(leaves)) {
    const before = (await cellsOf(database).doc(cellId).get()).data;
    const after = leafOf(cellId, await reportsIn(database, cellId));
    if (await keep(database, cellId, before, after)) changed.add(cellId);
  }
  const recounted = changed.size;
  while (changed.size > 0) {
    const parents = new Set([...changed].map(parentOf).filter((cellId) => cellId !== null));
    changed = await recountParents(database, [...parents]);
  }
  return recounted;
}

async function recountParents(database: Database, parents: readonly string[]): Promise<Set<string>> {
  const changed = new Set<string>();
  for (let first = 0; first < parents.length; first += PARENTS_A_READ) {
    const some = parents.slice(first, first + PARENTS_A_READ);
    const ids = [...some, ...some.flatMap(childrenOf)];
    const { data } = await cellsOf(database)
      .where({ _id: database.command.in(ids) })
      .limit(READ_MAX)
      .get();
    const byId = new Map(data.map((cell) => [cell._id, cell]));
    for (const cellId of some) {
      const children = childrenOf(cellId).flatMap((id) => byId.get(id) ?? []);
      if (await keep(database, cellId, byId.get(cellId) ?? null, sumOf(cellId, children)))
        changed.add(cellId);
    }
  }
  return changed;
}

async function reportsIn(database: Database, cell: string): Promise<CountedReport[]> {
  const found: ReportDocument[] = [];
  for (;;) {
    const last = found.at(-1)?._id;
    const { data } = await database
      .collection<ReportDocument>('reports')
      .where({ cell, ...(last !== undefined && { _id: database.command.gt(last) }) })
      .orderBy('_id', 'asc')
      .field({ state: true, categoryId: true, location: true, hidden: true })
      .limit(READ_MAX)
      .get();
    found.push(...data);
    if (data.length < READ_MAX) return found;
  }
}

/** Whether anything had to be written. */
async function keep(
  database: Database,
  cellId: string,
  before: MapCellDocument | null | undefined,
  after: MapCellDocument | null,
): Promise<boolean> {
  if (!after) {
    if (!before) return false;
    await cellsOf(database).doc(cellId).remove();
    return true;
  }
  if (before && asText(before) === asText(after)) return false;
  const { _id, ...data } = after;
  await cellsOf(database).doc(_id).set({ data });
  return true;
}

const sorted = (object: object) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
const asText = ({ counts, leaves, longitude, latitude }: MapCellDocument) =>
  JSON.stringify([
    sorted(counts.open),
    sorted(counts.closed),
    leaves.open && [...leaves.open].sort(),
    leaves.closed && [...leaves.closed].sort(),
    longitude.toFixed(6),
    latitude.toFixed(6),
  ]);
