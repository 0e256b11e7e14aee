import type { Database } from '../platform/cloud';

/** By team id; what is not there any more is not in the map. */
export async function teamNames(
  database: Database,
  teamIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (teamIds.length === 0) return new Map();
  const { data } = await database
    .collection<{ _id: string; name: string }>('teams')
    .where({ _id: database.command.in(teamIds) })
    .field({ name: true })
    .limit(teamIds.length)
    .get();
  return new Map(data.map(({ _id, name }) => [_id, name]));
}
