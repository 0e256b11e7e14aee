import { idFrom } from '../platform/ids';
import { isDuplicate } from '../platform/sdk-errors';
import type { PlaceServices } from './place-services';
import { EDITION, type EditionDocument, type ZoneDocument } from './town-data';
import { documentOf, type Plan } from './zone-import';

/** Of the 20 s a function may run; reading and checking the file again takes the rest. */
const BUDGET_MS = 8_000;
/** Rows in one insert. */
const TOGETHER = 100;
/** The most rows of one import that are looked for: more than a file may have. */
const READ_MAX = 1000;

export async function wasApplied({ database }: PlaceServices, importId: string): Promise<boolean> {
  const { data } = await database.collection<EditionDocument>('town').doc(EDITION).get();
  return data?.applied.includes(importId) ?? false;
}

/** Writes what an earlier call of this import has not; returns how many are left when the time is up. */
export async function writePlans(
  services: PlaceServices,
  plans: readonly Plan[],
  importId: string,
): Promise<number> {
  const { clock } = services;
  const until = clock.now() + BUDGET_MS;
  const there = await writtenIds(services, importId);
  const rows = plans
    .map((plan) => ({ plan, id: plan.before?._id ?? idFrom('zone', importId, plan.draft.name) }))
    .filter(({ id }) => !there.has(id));
  for (let first = 0; first < rows.length; first += TOGETHER) {
    if (clock.now() >= until) return rows.length - first;
    const documents = rows
      .slice(first, first + TOGETHER)
      .map(({ plan, id }) => documentOf(plan, id, importId));
    await Promise.all([
      insert(
        services,
        documents.filter(({ before }) => !before),
      ),
      ...documents.filter(({ before }) => before).map((document) => put(services, document)),
    ]);
  }
  return 0;
}

async function writtenIds({ database }: PlaceServices, importId: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (;;) {
    const { data } = await database
      .collection<ZoneDocument>('zones')
      .where({ importId })
      .orderBy('_id', 'asc')
      .skip(ids.size)
      .limit(READ_MAX)
      .field({ _id: true })
      .get();
    for (const { _id } of data) ids.add(_id);
    if (data.length < READ_MAX) return ids;
  }
}

async function insert(services: PlaceServices, documents: ZoneDocument[]): Promise<void> {
  if (documents.length === 0) return;
  try {
    await services.database.collection<ZoneDocument>('zones').add({ data: documents });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // The same call at the same time wrote some of them: the ids are the same, and so are the rows.
    await Promise.all(documents.map((document) => put(services, document)));
  }
}

async function put({ database }: PlaceServices, { _id, ...data }: ZoneDocument): Promise<void> {
  await database.collection<ZoneDocument>('zones').doc(_id).set({ data });
}
