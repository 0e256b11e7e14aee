import { testClient } from '../testing/client';

const client = testClient([
  {
    name: 'accounts',
    indexes: [{ name: 'owner', keys: [{ field: 'owner', direction: '1' }], unique: true }],
  },
]);
afterAll(client.end);
const outside = client.on('accounts');

beforeEach(() => {
  outside.removeWhere({});
  outside.add({ _id: 'a', owner: 'ann', n: 100 }, { _id: 'b', owner: 'bob', n: 0 });
});

const CONFLICT = '[ResourceUnavailable.TransactionConflict] Transaction is conflict';
const GONE = '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server';
const begin = (token?: string) => {
  const id = client.start(token);
  return { id, ...client.on('accounts', id), commit: () => client.commit(id), abort: () => client.abort(id) };
};

describe('a transaction', () => {
  it('writes everything at its commit and nothing at its abort', () => {
    const one = begin();
    one.update('a', { $inc: { n: -10 } });
    one.update('b', { $inc: { n: 10 } });
    one.add({ _id: 'c', owner: 'cy' });
    expect(outside.get('a')).toMatchObject({ n: 100 });
    one.commit();
    expect([outside.get('a')?.n, outside.get('b')?.n, outside.count()]).toEqual([90, 10, 3]);
    const two = begin();
    two.remove('c');
    two.abort();
    expect(outside.count()).toBe(3);
  });

  it('sees what was there when it began, and its own writes', () => {
    const one = begin();
    outside.update('b', { $set: { n: 7 } });
    outside.add({ _id: 'late', owner: 'late' });
    expect(one.get('b')).toMatchObject({ n: 0 });
    expect(one.find({}, { order: { _id: 1 } }).map(({ _id }) => _id)).toEqual(['a', 'b']);
    one.set('z', { owner: 'zoe', n: 50 });
    one.update('a', { $set: { n: 1 } });
    expect(one.get('a')).toMatchObject({ n: 1 });
    expect(one.find({ n: { $gt: 0 } }, { order: { n: -1 } }).map(({ _id }) => _id)).toEqual(['z', 'a']);
    expect(one.find({}, { order: { _id: -1 }, limit: 1, offset: 1 }).map(({ _id }) => _id)).toEqual(['b']);
    one.remove('z');
    expect(one.get('z')).toBeUndefined();
    one.commit();
  });

  it('conflicts at once when the document changed after it began, and is then over', () => {
    const one = begin();
    outside.update('a', { $inc: { n: 1 } });
    expect(() => one.update('a', { $inc: { n: 1 } })).toThrow(CONFLICT);
    expect(() => one.get('b')).toThrow(GONE);
    expect(() => one.commit()).toThrow(GONE);
  });

  it('conflicts at once when another open transaction has written the document', () => {
    const [one, two] = [begin(), begin()];
    one.update('a', { $inc: { n: 1 } });
    expect(() => two.update('a', { $inc: { n: 1 } })).toThrow(CONFLICT);
    one.commit();
    expect(outside.get('a')).toMatchObject({ n: 101 });
  });

  it('conflicts when both add the same _id, or the same unique key', () => {
    const [one, two, three] = [begin(), begin(), begin()];
    one.add({ _id: 'n', owner: 'nina' });
    expect(() => two.add({ _id: 'n', owner: 'other' })).toThrow(CONFLICT);
    expect(() => three.add({ _id: 'm', owner: 'nina' })).toThrow(CONFLICT);
    one.commit();
    expect(() => begin().add({ owner: 'nina' })).toThrow('E11000');
    expect(() => begin().add({ _id: 'n', owner: 'x' })).toThrow('E11000');
  });

  it('allows write skew, as the service does', () => {
    const [one, two] = [begin(), begin()];
    expect(one.get('b')).toMatchObject({ n: 0 });
    expect(two.get('a')).toMatchObject({ n: 100 });
    one.update('a', { $set: { n: 0 } });
    two.update('b', { $set: { n: 1 } });
    one.commit();
    two.commit();
    expect([outside.get('a')?.n, outside.get('b')?.n]).toEqual([0, 1]);
  });

  it('loses at its commit against a plain write to a document it had written', () => {
    const one = begin();
    one.update('a', { $inc: { n: 5 } });
    outside.update('a', { $inc: { n: 1 } });
    expect(() => one.commit()).toThrow(CONFLICT);
    expect(outside.get('a')).toMatchObject({ n: 101 });
  });

  it('is over after 30 seconds', () => {
    const one = begin();
    client.clock.now += 30_000;
    expect(one.get('a')).toBeDefined();
    client.clock.now += 1;
    expect(() => one.get('a')).toThrow(GONE);
  });

  it('lets a unique key move between its own documents', () => {
    const one = begin();
    one.remove('a');
    one.update('b', { $set: { owner: 'ann' } });
    one.commit();
    expect(outside.find({ owner: 'ann' })).toHaveLength(1);
  });

  it('does not see a collection made after it began', () => {
    const one = begin();
    const name = `young${client.clock.now}`;
    client.perform('addCollection', { collectionName: name });
    expect(() => client.on(name, one.id).find()).toThrow('Db or Table not exist');
    one.abort();
  });

  it('refuses what the SDK would silently do outside it', () => {
    const one = begin('token-1');
    const same = client.on('accounts', undefined, 'token-1');
    expect(() => same.updateWhere({ n: 0 }, { $set: { n: 1 } })).toThrow(
      /where\(\)\.update\(\) while this call has/,
    );
    expect(() => same.removeWhere({ n: 0 })).toThrow('where().remove()');
    expect(() => same.count()).toThrow('count()');
    expect(() => same.aggregate(['$limit', 1])).toThrow('aggregate()');
    expect(client.on('accounts', undefined, 'token-2').count()).toBe(2);
    one.abort();
    expect(same.count()).toBe(2);
  });
});
