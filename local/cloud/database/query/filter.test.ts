import type { Doc } from '../values/value';
import { checkFilter } from './filter';

const check = (filter: unknown) => checkFilter(filter, { near: true });

describe('a filter', () => {
  it.each<[string, Doc]>([
    ['one $or of four tests of one field', { $or: [{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }] }],
    ['an $and of two $ors', { $and: [{ $or: [{ a: 1 }, { a: 2 }] }, { $or: [{ b: 3 }, { b: 4 }] }] }],
    ['a field that is called operator', { rule: { operator: 'and', value: 1 } }],
    [
      'operators on elements',
      { a: { $elemMatch: { $gt: 1, $lt: 5 } }, b: { $elemMatch: { x: { $gt: 1 } } } },
    ],
  ])('may be %s', (_, filter) => expect(() => check(filter)).not.toThrow());

  it.each<[string, unknown, string]>([
    [
      '.or() on two fields at once, which the SDK merges',
      { $or: [{ a: 1 }, { a: 2 }, { b: 3 }, { b: 4 }] },
      'Write _.and([_.or(',
    ],
    [
      'a raw command in elemMatch',
      { a: { $elemMatch: { operator: 'and', operands: [] } } },
      'raw command object',
    ],
    ['an unknown operator', { a: { $near: 1 } }, 'unsupported: the query operator $near'],
    ['an unknown operator at the top', { $text: {} }, 'unknown top level operator: $text'],
    ['$in without a list', { a: { $in: 1 } }, '$in needs an array'],
    ['nearness under an $or', { $or: [{ a: { $nearSphere: {} } }] }, 'not allowed in this context'],
  ])('is refused for %s', (_, filter, message) => expect(() => check(filter)).toThrow(message));
});
