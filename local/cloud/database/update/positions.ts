import { Query } from 'mingo/query';
import { QUERY_OPTIONS } from '../query/operators';
import { conjuncts } from '../plan/conditions';
import { requestFailed, unsupported } from '../wire-error';
import { valueAt } from '../values/path';
import { isOperators, type Doc } from '../values/value';

/** Turns `list.$.done` and `list.$[].done` into the plain paths they mean in one document. */
export function plainPaths(path: string, doc: Doc, filter: Doc): string[] {
  if (!path.includes('$')) return [path];
  const segments = path.split('.');
  const at = segments.findIndex((segment) => segment.startsWith('$'));
  if (at === -1) return [path];
  const prefix = segments.slice(0, at).join('.');
  const rest = segments.slice(at + 1);
  const array = valueAt(doc, prefix);
  const then = (index: number) => plainPaths([prefix, index, ...rest].join('.'), doc, filter);
  if (segments[at] === '$[]') {
    if (!Array.isArray(array))
      throw requestFailed(
        `Cannot apply array updates to non-array element ${prefix}: ${JSON.stringify(array)}`,
      );
    return array.flatMap((_, index) => then(index));
  }
  if (segments[at] !== '$')
    throw unsupported(`${segments[at]} in ${path}: wx-server-sdk cannot send arrayFilters`);
  const index = Array.isArray(array) ? firstMatch(array as unknown[], prefix, filter) : -1;
  if (index === -1)
    throw requestFailed(
      `The positional operator did not find the match needed from the query. (path ${path}: the where() must test ${prefix})`,
    );
  return then(index);
}

function firstMatch(array: unknown[], prefix: string, filter: Doc): number {
  const tests: ((item: unknown) => boolean)[] = [];
  for (const { path, test } of conjuncts(filter)) {
    if (path === prefix) {
      const inner =
        isOperators(test) && '$elemMatch' in test ? { v: { $elemMatch: test.$elemMatch } } : { v: test };
      const query = new Query(inner, QUERY_OPTIONS);
      tests.push((item) => query.test('$elemMatch' in Object(test) ? { v: [item] } : { v: item }));
    } else if (path.startsWith(`${prefix}.`)) {
      const query = new Query({ [`v.${path.slice(prefix.length + 1)}`]: test }, QUERY_OPTIONS);
      tests.push((item) => query.test({ v: item }));
    }
  }
  // With several tests MongoDB keeps the position of one of them; the last one is what its matcher leaves behind.
  const test = tests[tests.length - 1];
  return test === undefined ? -1 : array.findIndex(test);
}
