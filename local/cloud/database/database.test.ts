import { connect } from './storage/driver';
import { openDatabase } from './database';
import { testClient } from './testing/client';

const client = testClient([{ name: 'goods' }]);
afterAll(client.end);
const goods = client.on('goods');

beforeEach(() => goods.removeWhere({}));

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return { code: (error as { code: string }).code, message: (error as Error).message };
  }
  throw new Error('nothing was thrown');
};

describe('the wire actions', () => {
  it('give an added document an _id of 32 hex characters and keep a given one', () => {
    const [made, given] = goods.add({ a: 1 }, { _id: 'g1', a: 2 });
    expect(made).toMatch(/^[0-9a-f]{32}$/);
    expect(given).toBe('g1');
    expect(goods.get('g1')).toEqual({ _id: 'g1', a: 2 });
  });

  it('keep dates, regular expressions, negative and fractional numbers as they were sent', () => {
    const doc = {
      _id: 'v',
      at: new Date(5),
      big: 2 ** 40,
      half: -0.5,
      list: [null, [1], { x: 'ü' }],
      no: false,
    };
    goods.add(doc);
    client.reopen();
    expect(goods.get('v')).toEqual(doc);
  });

  it('replace server dates everywhere, with their offset', () => {
    const date = (offset: number) => ({ $tcb_server_date: { offset } });
    goods.add({ _id: 's', at: date(0), in: { list: [date(-1000)] } });
    goods.update('s', { $set: { later: date(60_000) } });
    expect(goods.get('s')).toEqual({
      _id: 's',
      at: new Date(client.clock.now),
      in: { list: [new Date(client.clock.now - 1000)] },
      later: new Date(client.clock.now + 60_000),
    });
    expect(goods.count({ later: { $gt: date(59_999) } })).toBe(1);
    expect(goods.count({ later: { $gt: date(60_000) } })).toBe(0);
    expect(goods.aggregate(['$match', { at: { $lte: date(0) } }])).toHaveLength(1);
  });

  it('answer 100 rows unless asked, never more than 1000, and 20 from an aggregate without a limit', () => {
    goods.add(...Array.from({ length: 1100 }, (_, n) => ({ n })));
    expect(goods.find()).toHaveLength(100);
    expect(goods.find({}, { limit: 5000 })).toHaveLength(1000);
    expect(goods.find({}, { limit: 7, offset: 1095 })).toHaveLength(5);
    expect(goods.aggregate(['$match', { n: { $gte: 0 } }])).toHaveLength(20);
    expect(goods.aggregate(['$limit', 50])).toHaveLength(50);
  });

  it('update one or many, count what changed, and set a whole document', () => {
    goods.add({ _id: 'a', n: 1 }, { _id: 'b', n: 1 }, { _id: 'c', n: 2 });
    expect(goods.updateWhere({ n: 1 }, { $inc: { n: 10 } }, false)).toBe(1);
    expect(goods.updateWhere({ n: { $lt: 100 } }, { $set: { n: 2 } })).toBe(2);
    expect(goods.update('zzz', { $set: { n: 2 } })).toBe(0);
    expect(goods.set('a', { m: 1 })).toEqual({ updated: 1, upsert_id: null });
    expect(goods.set('d', { m: 2 })).toEqual({ updated: 0, upsert_id: 'd' });
    expect(goods.get('a')).toEqual({ _id: 'a', m: 1 });
    expect(goods.remove('a')).toBe(1);
    expect(goods.removeWhere({ n: 2 })).toBe(2);
    expect(goods.count()).toBe(1);
  });

  it('sort by several fields in the order given, and project', () => {
    goods.add(
      { _id: 'a', n: 1, m: 1 },
      { _id: 'b', n: 1, m: 2 },
      { _id: 'c', n: 0, m: 3, deep: { x: 1, y: 2 } },
    );
    const rows = goods.find({}, { order: { n: -1, m: -1 }, projection: { m: 1, 'deep.x': 1 } });
    expect(rows).toEqual([
      { _id: 'b', m: 2 },
      { _id: 'a', m: 1 },
      { _id: 'c', m: 3, deep: { x: 1 } },
    ]);
  });

  it('change nothing when one of many documents is refused', () => {
    goods.add({ _id: 'x' });
    const { code, message } = codeOf(() => goods.add({ _id: 'new' }, { _id: 'x' }));
    expect(code).toBe('DATABASE_REQUEST_FAILED');
    expect(message).toContain('E11000 duplicate key error collection: goods index: _id_ dup key: { : "x" }');
    expect(goods.get('new')).toBeUndefined();
  });

  it('refuse a collection that does not exist, and to make one that does', () => {
    expect(codeOf(() => client.on('nope').count())).toEqual({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message: expect.stringContaining('[ResourceNotFound] Db or Table not exist: nope'),
    });
    client.perform('addCollection', { collectionName: 'made' });
    expect(client.on('made').count()).toBe(0);
    expect(codeOf(() => client.perform('addCollection', { collectionName: 'made' })).code).toBe(
      'DATABASE_COLLECTION_ALREADY_EXIST',
    );
  });

  it('say loudly what they do not do', () => {
    expect(codeOf(() => goods.aggregate(['$facet', {}])).message).toContain(
      'unsupported: the aggregate stage $facet',
    );
    expect(codeOf(() => goods.find({ a: { $where: '1' } })).message).toContain('unsupported');
    expect(codeOf(() => client.perform('dropCollection')).code).toBe('INVALID_ACTION');
  });
});

describe('the file', () => {
  it('is refused to whoever opens it a second time', () => {
    expect(() => openDatabase({ file: client.file })).toThrow(/in use by another process/);
  });

  it('syncs every commit to the disk', () => {
    const connection = connect(client.file);
    expect(connection.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    connection.close();
  });
});
