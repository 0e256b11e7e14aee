import fc from 'fast-check';
import type { Doc } from '../values/value';

const number = fc.constantFrom(-2, -1, 0, 1, 2, 3, 1.5, 2 ** 33);
const text = fc.constantFrom('', 'a', 'ab', 'abc', 'b', 'ü', '9');
const date = fc.constantFrom(-1000, 0, 1000, 2000).map((at) => new Date(at));

/** What an index column holds as it is. */
export const scalar = fc.oneof(number, text, date, fc.boolean());
export const scalarOrNull = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.constant(null) },
);
// No arrays inside arrays: mingo finds a named field inside them, MongoDB does not, so mingo is no oracle there; nor for NaN, which it finds $gte anything.
const odd = fc.oneof(
  fc.constantFrom<unknown>(Infinity, -Infinity),
  fc.record({ x: scalarOrNull }, { requiredKeys: [], noNullPrototype: true }),
  fc.array(scalarOrNull, { maxLength: 3 }),
  fc.array(fc.record({ x: scalarOrNull, y: number }, { requiredKeys: [], noNullPrototype: true }), {
    maxLength: 3,
  }),
);
export const anything = fc.oneof({ weight: 3, arbitrary: scalarOrNull }, { weight: 2, arbitrary: odd });

const FIELDS = ['a', 'b', 'c'] as const;
const docOf = (value: fc.Arbitrary<unknown>, required: string[]) =>
  fc.record(
    {
      a: value,
      b: value,
      c: value,
      n: fc.record(
        { x: value, y: value },
        { requiredKeys: required.length ? ['x', 'y'] : [], noNullPrototype: true },
      ),
    },
    { requiredKeys: required as never[], noNullPrototype: true },
  ) as fc.Arbitrary<Doc>;

/** Three sorts of collections, since an index that has met an array or an odd value works in another way. */
export const PROFILES = {
  plain: docOf(scalar, ['a', 'b', 'c', 'n']),
  nulls: docOf(scalarOrNull, []),
  wild: docOf(anything, []),
};

export const PATHS = [...FIELDS, 'n.x', 'n.y', 'a.x', 'b.0'] as const;
export const path = fc.constantFrom(...PATHS);

const operand = fc.oneof(
  { weight: 6, arbitrary: scalarOrNull },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([1, 'a'], { x: 1 }, []) },
);
const comparison = fc.oneof(
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), scalar).map(([op, value]) => ({ [op]: value })),
  fc
    .tuple(scalar, scalar, fc.boolean())
    .map(([low, high, inclusive]) => (inclusive ? { $gte: low, $lte: high } : { $gt: low, $lt: high })),
);
const test = fc.oneof(
  { weight: 4, arbitrary: operand },
  { weight: 2, arbitrary: operand.map((value) => ({ $eq: value })) },
  { weight: 4, arbitrary: comparison },
  { weight: 3, arbitrary: fc.array(scalarOrNull, { maxLength: 4 }).map((list) => ({ $in: list })) },
  { weight: 1, arbitrary: operand.map((value) => ({ $ne: value })) },
  { weight: 1, arbitrary: fc.array(scalarOrNull, { maxLength: 3 }).map((list) => ({ $nin: list })) },
  { weight: 1, arbitrary: fc.boolean().map((exists) => ({ $exists: exists })) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2).map((size) => ({ $size: size })) },
  { weight: 1, arbitrary: comparison.map((value) => ({ $not: value })) },
  { weight: 1, arbitrary: comparison.map((value) => ({ $elemMatch: value })) },
  { weight: 1, arbitrary: fc.array(scalar, { minLength: 1, maxLength: 2 }).map((list) => ({ $all: list })) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(/^a/, /^ab?c/, /B/i, { $regex: '^a' }) },
);

const fieldsFilter = fc
  .array(fc.tuple(path, test), { maxLength: 3 })
  .map((pairs) => Object.fromEntries(pairs) as Doc);
const joined = fc
  .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(fieldsFilter, { minLength: 1, maxLength: 3 }))
  .map(([operator, parts]) => ({ [operator]: parts }) as Doc);

export const filter: fc.Arbitrary<Doc> = fc.oneof(
  { weight: 6, arbitrary: fieldsFilter },
  { weight: 2, arbitrary: joined },
  { weight: 1, arbitrary: fc.tuple(fieldsFilter, joined).map(([a, b]) => ({ ...a, ...b })) },
);

export const order = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'n.x', '_id'), fc.constantFrom<1 | -1>(1, -1)), {
    maxLength: 3,
  })
  .map((pairs) => Object.fromEntries(pairs) as Record<string, 1 | -1>);

export const INDEXES = [['a'], ['a', '-b'], ['b', 'n.x', 'c'], ['-n.x', 'n.y'], ['a.x']].map((keys, i) => ({
  name: `i${i}`,
  keys: keys.map((key) => ({
    field: key.replace(/^-/, ''),
    direction: key.startsWith('-') ? ('-1' as const) : ('1' as const),
  })),
}));
