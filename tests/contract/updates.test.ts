import { contract } from './support/contract';

contract('updates', {}, ({ run, collection, guarantee }) => {
  const goods = collection('updated');

  beforeAll(async () => {
    await run(async ({ db, args }) => {
      await db.createCollection(args);
      await db
        .collection(args)
        .add({ data: [{ tags: ['fruit', 'red'] }, { tags: ['fruit'] }, { tags: [] }] });
    }, goods);
  });

  guarantee('update merges, set replaces, both tell how many', 'seen on the wire', async () => {
    const result = await run(async ({ db, _, args }) => {
      const doc = db.collection(args).doc('u1');
      const made = await doc.set({ data: { a: { b: 1, c: 2 }, n: 1 } });
      const updated = await doc.update({ data: { a: { b: 9 }, n: _.inc(4), list: _.push(['x']) } });
      const { data: merged } = await doc.get();
      const replaced = await doc.set({ data: { only: true } });
      const { data: after } = await doc.get();
      const missing = await db
        .collection(args)
        .doc('nobody')
        .update({ data: { n: 1 } });
      await doc.remove();
      return {
        made: made.stats,
        updated: updated.stats,
        merged,
        replaced: replaced.stats,
        after,
        missing: missing.stats,
      };
    }, goods);
    expect(result).toMatchObject({
      made: { created: 1, updated: 0 },
      updated: { updated: 1 },
      merged: { a: { b: 9, c: 2 }, n: 5, list: ['x'] },
      replaced: { created: 0, updated: 1 },
      missing: { updated: 0 },
    });
    expect(result.after).toEqual({ _id: 'u1', only: true });
  });

  guarantee('every update operator does what its name says', 'seen on the wire', async () => {
    const { data } = await run(async ({ db, _, args }) => {
      const doc = db.collection(args).doc('u2');
      await doc.set({
        data: {
          n: 2,
          low: 5,
          high: 5,
          old: 1,
          gone: 1,
          tags: ['a', 'b'],
          more: ['a', 'b', 'c'],
          set: ['a'],
          bits: 6,
          o: { x: 1 },
        },
      });
      await doc.update({
        data: {
          n: _.mul(3),
          low: _.min(1),
          high: _.max(9),
          old: _.rename('renamed'),
          gone: _.remove(),
          tags: _.unshift('z'),
          more: _.pull('b'),
          set: _.addToSet('b'),
          bits: _.bit({ and: 3 }),
          o: _.set({ y: 2 }),
        },
      });
      const read = await doc.get();
      await doc.remove();
      return read;
    }, goods);
    expect(data).toEqual({
      _id: 'u2',
      n: 6,
      low: 1,
      high: 9,
      renamed: 1,
      tags: ['z', 'a', 'b'],
      more: ['a', 'c'],
      set: ['a', 'b'],
      bits: 2,
      o: { y: 2 },
    });
  });

  guarantee('where().update changes all it finds; with multi: false, one', 'documented', async () => {
    const stats = await run(async ({ db, _, args }) => {
      const fruit = db.collection(args).where({ tags: 'fruit' });
      const all = await fruit.update({ data: { seen: _.inc(1) } });
      const one = await fruit.update({ data: { seen: _.inc(1) }, multi: false });
      const none = await db
        .collection(args)
        .where({ tags: 'stone' })
        .update({ data: { seen: 1 } });
      return [all.stats.updated, one.stats.updated, none.stats.updated];
    }, goods);
    expect(stats).toEqual([2, 1, 0]);
  });
});
