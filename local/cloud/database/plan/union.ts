import type { Collection } from '../storage/catalog';
import type { Connection } from '../storage/driver';
import type { Doc } from '../values/value';
import { accesses, best, type Access } from './access';
import { byIndex } from './by-index';
import type { Candidate, Effort } from './candidate';
import { conditionsOf, type Conditions } from './conditions';

/** An `$or` through indexes: each branch through its own, each document once. Undefined when a branch has none. */
export function unionSource(
  reader: Connection,
  collection: Collection,
  filter: Doc,
  effort: Effort,
): Generator<Candidate> | undefined {
  const { $or: branches, ...rest } = filter;
  if (!Array.isArray(branches)) return undefined;
  const ways: { access: Access; conditions: Conditions }[] = [];
  for (const branch of branches as Doc[]) {
    const conditions = conditionsOf(Object.keys(rest).length === 0 ? branch : { $and: [rest, branch] });
    const access = best(accesses(collection, conditions, []), [], false);
    if (access === undefined) return undefined;
    ways.push({ access, conditions });
  }
  return merged();

  function* merged(): Generator<Candidate> {
    const seen = new Set<number>();
    const names = [...new Set(ways.map(({ access }) => access.index?.name ?? '_id'))].join(' | ');
    for (const { access, conditions } of ways)
      for (const candidate of byIndex(reader, collection, access, conditions, effort)) {
        if (seen.has(candidate.rid)) continue;
        seen.add(candidate.rid);
        effort.index = names;
        yield candidate;
      }
    effort.index = names;
  }
}
