import { WireError } from '../wire-error';
import type { Doc } from '../values/value';
import { applyUpdate, checkUpdate } from './apply';

const NOW = 1_700_000_000_000;

function updated(doc: Doc, update: Record<string, Doc>, filter: Doc = {}): Doc {
  checkUpdate(update);
  return applyUpdate(doc, update, { filter, now: NOW });
}

const doc = (): Doc => ({
  _id: 'x',
  n: 1,
  text: 'a',
  none: null,
  list: [1, 2, 3],
  rows: [{ k: 1 }, { k: 2 }],
  in: { x: 1 },
});

describe('an update', () => {
  it('leaves the given document as it was', () => {
    const before = doc();
    updated(before, { $push: { list: 4 }, $set: { 'in.x': 2 }, $inc: { 'rows.0.k': 5 } });
    expect(before).toEqual(doc());
  });

  it('makes the objects on the way, and pads an array with null', () => {
    expect(updated({ _id: 'x' }, { $set: { 'a.b.c': 1 } })).toEqual({ _id: 'x', a: { b: { c: 1 } } });
    expect(updated({ _id: 'x', l: [1] }, { $set: { 'l.3': 4 } })).toEqual({
      _id: 'x',
      l: [1, null, null, 4],
    });
    expect(updated({ _id: 'x', l: [1, 2] }, { $unset: { 'l.0': '' } })).toEqual({ _id: 'x', l: [null, 2] });
  });

  it('renames, multiplies what is missing to 0, and works on bits beyond 32', () => {
    expect(updated(doc(), { $rename: { 'in.x': 'out.y' } })).toMatchObject({ in: {}, out: { y: 1 } });
    expect(updated(doc(), { $mul: { gone: 5 } })).toMatchObject({ gone: 0 });
    expect(updated({ _id: 'x', b: 2 ** 40 + 1 }, { $bit: { b: { or: 2 } } })).toMatchObject({
      b: 2 ** 40 + 3,
    });
  });

  it('pushes at a place, sorted and cut', () => {
    expect(updated(doc(), { $push: { list: { $each: [9, 0], $sort: -1, $slice: 3 } } })).toMatchObject({
      list: [9, 3, 2],
    });
    expect(updated(doc(), { $push: { list: { $each: [8], $position: 0 } } })).toMatchObject({
      list: [8, 1, 2, 3],
    });
    const rows = { $each: [{ k: 0 }], $sort: { k: 1 } };
    expect(updated(doc(), { $push: { rows } })).toMatchObject({ rows: [{ k: 0 }, { k: 1 }, { k: 2 }] });
  });

  it('pulls by value, by operators and by the fields of objects', () => {
    expect(updated(doc(), { $pull: { list: { $gte: 2 } } })).toMatchObject({ list: [1] });
    expect(updated(doc(), { $pull: { rows: { k: 1 } } })).toMatchObject({ rows: [{ k: 2 }] });
    expect(updated(doc(), { $pullAll: { list: [1, 3] } })).toMatchObject({ list: [2] });
    expect(updated(doc(), { $addToSet: { list: { $each: [3, 4, 4] } } })).toMatchObject({
      list: [1, 2, 3, 4],
    });
  });

  it('reaches the element the filter found, and every element', () => {
    expect(updated(doc(), { $set: { 'rows.$.done': true } }, { 'rows.k': 2 })).toMatchObject({
      rows: [{ k: 1 }, { k: 2, done: true }],
    });
    expect(updated(doc(), { $set: { 'list.$': 9 } }, { list: { $elemMatch: { $gt: 1 } } })).toMatchObject({
      list: [1, 9, 3],
    });
    expect(updated(doc(), { $inc: { 'rows.$[].k': 1 } })).toMatchObject({ rows: [{ k: 2 }, { k: 3 }] });
    expect(() => updated(doc(), { $set: { 'list.$': 9 } })).toThrow('did not find the match needed');
  });
});

describe('refused, as by the service:', () => {
  it.each<[string, Record<string, Doc>, string]>([
    ['adding to text', { $inc: { text: 1 } }, 'Cannot apply $inc to a value of non-numeric type'],
    ['adding text', { $inc: { n: '1' } }, 'Cannot increment with non-numeric argument'],
    ['adding to null', { $inc: { none: 1 } }, 'non-numeric type null'],
    ['pushing to a number', { $push: { n: 1 } }, "The field 'n' must be an array but is of type int"],
    ['a field inside a number', { $set: { 'n.x': 1 } }, "Cannot create field 'x' in element {n: 1}"],
    ['a name inside an array', { $set: { 'list.x': 1 } }, "Cannot create field 'x' in an array element"],
    [
      'two changes of one path',
      { $set: { n: 1 }, $inc: { n: 1 } },
      "Updating the path 'n' would create a conflict",
    ],
    ['a path inside another', { $set: { in: {}, 'in.x': 1 } }, "would create a conflict at 'in'"],
    ['another _id', { $set: { _id: 'y' } }, "immutable field '_id'"],
    ['an unknown operator', { $sett: { n: 1 } }, 'Unknown modifier: $sett'],
  ])('%s', (_, update, message) => {
    expect(() => updated(doc(), update)).toThrow(message);
    expect(() => updated(doc(), update)).toThrow(WireError);
  });
});

describe('what the SDK sends wrongly is refused with the right spelling:', () => {
  it.each<[string, Record<string, Doc>, string]>([
    ['_.set(serverDate)', { $set: { at: { offset: 0 } } }, 'without _.set'],
    ['_.set(Point)', { $set: { at: { longitude: 1, latitude: 2 } } }, 'without _.set'],
    [
      '_.push({each}) with a serverDate',
      { $push: { list: { $each: [{ t: { offset: 0 } }] } } },
      'Write _.push([{…}])',
    ],
    ['_.addToSet({each})', { $addToSet: { list: { each: [1] } } }, 'Write _.addToSet({$each: […]})'],
  ])('%s', (_, update, message) => {
    expect(() => updated(doc(), update)).toThrow(message);
  });
});
