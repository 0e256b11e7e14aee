import { Context } from 'mingo';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as queries from 'mingo/operators/query';
import type { Options } from 'mingo/types';
import { geometriesAt } from '../index/bounds';
import { areaOf } from './geo/areas';
import { toShape } from './geo/shape';

type Predicate = (doc: unknown) => boolean;

/** mingo has no geo operators: these are ours. */
const geo =
  (operator: string) =>
  (path: string, spec: unknown): Predicate => {
    const area = areaOf(operator, spec);
    return (doc) =>
      geometriesAt(doc, path).some((geometry) => {
        const shape = toShape(geometry);
        return shape !== undefined && area.holds(shape);
      });
  };

const GEO = { $geoWithin: geo('$geoWithin'), $geoIntersects: geo('$geoIntersects') };

type Groups = NonNullable<Parameters<typeof Context.init>[0]>;

/** Everything the SDK can send in a filter, a projection or an expression. */
export function newContext(ownStages: object = {}): Context {
  return Context.init({
    accumulator: accumulators as unknown as Groups['accumulator'],
    expression: expressions as unknown as Groups['expression'],
    projection: projections as unknown as Groups['projection'],
    query: { ...queries, ...GEO } as unknown as Groups['query'],
    pipeline: { ...stages, ...ownStages } as unknown as Groups['pipeline'],
  });
}

/** No `$where`, `$function` or `$accumulator`: WeChat's cloud runs no script inside the database. */
export function mingoOptions(context: Context): Partial<Options> {
  return { context, scriptEnabled: false };
}

export const QUERY_OPTIONS = mingoOptions(newContext());
