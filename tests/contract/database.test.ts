import { contract } from './support/contract';

contract('database', {}, ({ sdk, run, collection, restart, guarantee }) => {
  const goods = collection('goods');
  const v3 = sdk.version === '3.0.4';

  beforeAll(async () => {
    await run(async ({ db, args }) => {
      await db.createCollection(args);
      const data = [
        { _id: 'g1', name: 'Apple', price: 12.5, stock: 3, tags: ['fruit', 'red'], size: { w: 1, h: 2 } },
        { _id: 'g2', name: 'Banana', price: 5, stock: 0, tags: ['fruit'], size: { w: 3, h: 4 } },
        { _id: 'g3', name: 'Carrot', price: 2, stock: 7, tags: [], size: null },
        { _id: 'g4', name: 'durian', price: null, madeAt: new Date(1_700_000_000_000) },
      ];
      await db.collection(args).add({ data });
    }, goods);
  });

  const ids = (where: string, on = goods) =>
    run(
      async ({ db, _, args }) => {
        const where = new Function('_', 'db', `return ${args.where}`)(_, db);
        const { data } = await db.collection(args.on).where(where).orderBy('_id', 'asc').get();
        return data.map((document: { _id: string }) => document._id);
      },
      { where, on },
    );

  guarantee('add answers the id it made, or takes the one given', 'seen on the wire', async () => {
    const result = await run(async ({ db, args }) => {
      const first = await db.collection(args).add({ data: { made: true } });
      const second = await db.collection(args).add({ data: { _id: 'given', made: true } });
      await db.collection(args).where({ made: true }).remove();
      return [first._id, second._id];
    }, goods);
    expect(result).toEqual([expect.stringMatching(/^[0-9a-f]{24,32}$/), 'given']);
  });

  guarantee('a second document of the same _id is refused with E11000', 'reported', async () => {
    const error = await run(
      ({ db, caught, args }) => caught(db.collection(args).add({ data: { _id: 'g1' } })),
      goods,
    );
    expect(error).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('E11000 duplicate key error'),
    });
  });

  guarantee(
    'values come back as they were: dates, points, nested nulls; undefined does not',
    'seen on the wire',
    async () => {
      const document = await run(async ({ db, args }) => {
        const data = {
          when: new Date(5),
          at: db.Geo.Point(113.5, 24.5),
          nested: { none: null, gone: undefined },
          list: [1, undefined, 'x'],
          big: 2 ** 40,
          half: 0.5,
        };
        const { _id } = await db.collection(args).add({ data });
        const { data: read } = await db.collection(args).doc(_id).get();
        await db.collection(args).doc(_id).remove();
        return { ...read, isDate: read.when instanceof Date, isPoint: read.at.constructor.name };
      }, goods);
      expect(document).toMatchObject({
        ...{
          isDate: true,
          isPoint: 'Point',
          nested: { none: null },
          list: [1, null, 'x'],
          big: 2 ** 40,
          half: 0.5,
        },
        at: { type: 'Point', coordinates: [113.5, 24.5] },
      });
      expect(document.nested).not.toHaveProperty('gone');
    },
  );

  const queries: [string, string, string[]][] = [
    ['equality', `{ name: 'Apple' }`, ['g1']],
    ['a nested field', `{ size: { w: 3 } }`, ['g2']],
    ['null means null or missing', `{ size: null }`, ['g3', 'g4']],
    ['an element of an array', `{ tags: 'red' }`, ['g1']],
    ['gt, and nothing of another type', `{ price: _.gt(2) }`, ['g1', 'g2']],
    ['a range on one field', `{ price: _.gte(2).and(_.lt(12)) }`, ['g2', 'g3']],
    ['neq, missing included', `{ stock: _.neq(0) }`, ['g1', 'g3', 'g4']],
    ['in and nin', `{ name: _.in(['Apple', 'durian']), stock: _.nin([3]) }`, ['g4']],
    ['all', `{ tags: _.all(['fruit', 'red']) }`, ['g1']],
    ['size', `{ tags: _.size(0) }`, ['g3']],
    ['exists', `{ madeAt: _.exists(true) }`, ['g4']],
    ['mod', `{ stock: _.mod(4, 3) }`, ['g1', 'g3']],
    ['elemMatch', `{ tags: _.elemMatch(_.eq('red')) }`, ['g1']],
    ['a regular expression', `{ name: /^[ab]/i }`, ['g1', 'g2']],
    ['db.RegExp', `{ name: db.RegExp({ regexp: 'RI', options: 'i' }) }`, ['g4']],
    ['or over fields', `_.or([{ name: 'Apple' }, { stock: _.gt(5) }])`, ['g1', 'g3']],
    ['and of ors', `_.and([_.or([{ stock: 0 }, { stock: 7 }]), { price: 2 }])`, ['g3']],
    ['not', `{ price: _.not(_.gt(4)) }`, ['g3', 'g4']],
    ['nor', `{ name: _.nor(_.eq('Apple'), _.eq('Banana')) }`, ['g3', 'g4']],
    ['expr', `_.expr(db.command.aggregate.gt(['$price', '$stock']))`, ['g1', 'g2']],
    ['a date', `{ madeAt: _.lte(new Date(1700000000000)) }`, ['g4']],
  ];
  for (const [what, where, expected] of queries) {
    guarantee(`where: ${what}`, 'seen on the wire', async () => expect(await ids(where)).toEqual(expected));
  }

  guarantee('order, skip, limit and field', 'seen on the wire', async () => {
    const { data } = await run(
      ({ db, args }) =>
        db.collection(args).orderBy('price', 'desc').skip(1).limit(2).field({ name: true, _id: false }).get(),
      goods,
    );
    expect(data).toEqual([{ name: 'Banana' }, { name: 'Carrot' }]);
  });

  guarantee('get without a limit answers 100, and never more than 1000', 'documented', async () => {
    const sizes = await run(async ({ db, args }) => {
      await db.createCollection(args);
      for (let batch = 0; batch < 3; batch += 1) {
        await db.collection(args).add({ data: Array.from({ length: 400 }, (_, n) => ({ n })) });
      }
      const one = await db.collection(args).get();
      const all = await db.collection(args).limit(5000).get();
      const rows = await db.collection(args).aggregate().match({}).end();
      return [one.data.length, all.data.length, rows.list.length, (await db.collection(args).count()).total];
    }, collection('many'));
    expect(sizes).toEqual([100, 1000, 20, 1200]);
  });

  guarantee('serverDate is the cloud’s now, with its offset', 'documented', async () => {
    const result = await run(async ({ db, args }) => {
      const before = Date.now();
      const { _id } = await db
        .collection(args)
        .add({ data: { at: db.serverDate(), later: db.serverDate({ offset: 60_000 }) } });
      const { data } = await db.collection(args).doc(_id).get();
      await db.collection(args).doc(_id).remove();
      return { apart: data.later - data.at, near: Math.abs(data.at - before) < 5000 };
    }, goods);
    expect(result).toEqual({ apart: 60_000, near: true });
  });

  guarantee('a document that is not there: an error, or null when so asked', 'seen on the wire', async () => {
    const result = await run(
      async ({ cloud, db, caught, args }) => ({
        error: await caught(db.collection(args).doc('zzz').get()),
        quiet: (await cloud.database({ throwOnNotFound: false }).collection(args).doc('zzz').get()).data,
      }),
      goods,
    );
    expect(result.error.errMsg).toBe('document.get:fail document with _id zzz does not exist');
    expect(result.quiet).toBeNull();
  });

  guarantee('a collection that is not there is -502005, for writing, too', 'reported', async () => {
    const errors = await run(async ({ db, caught }) => [
      await caught(db.collection('nope').get()),
      await caught(db.collection('nope').add({ data: {} })),
      await caught(db.collection('nope').aggregate().match({}).end()),
    ]);
    expect(errors[0]).toMatchObject({
      errCode: -502005,
      errMsg: expect.stringMatching(/-502005 database collection not exists.*Db or Table not exist: nope/),
    });
    expect(errors[1].errCode).toBe(-502005);
    expect(errors[2]).toMatchObject(v3 ? { errCode: -502005 } : { code: 'DATABASE_COLLECTION_NOT_EXIST' });
  });

  guarantee(
    'createCollection of one that exists is refused, each SDK in its own words',
    'seen on the wire',
    async () => {
      const error = await run(({ db, caught, args }) => caught(db.createCollection(args)), goods);
      expect(error).toMatchObject(v3 ? { errCode: -501001 } : { code: 'DATABASE_COLLECTION_ALREADY_EXIST' });
      expect(error.errMsg ?? error.message).toContain('Table exist');
    },
  );

  guarantee('what was acknowledged is there after a restart', 'our choice', async () => {
    await run(
      ({ db, args }) =>
        db
          .collection(args)
          .doc('kept')
          .set({ data: { n: 1 } }),
      goods,
    );
    await restart();
    const { data } = await run(({ db, args }) => db.collection(args).doc('kept').get(), goods);
    expect(data).toEqual({ _id: 'kept', n: 1 });
  });

  const wrong: [string, string][] = [
    [
      '_.set(db.serverDate())',
      `db.collection(args).doc('g1').update({ data: { a: _.set(db.serverDate()) } })`,
    ],
    ['_.set(Point)', `db.collection(args).doc('g1').update({ data: { a: _.set(db.Geo.Point(1, 2)) } })`],
    [
      'elemMatch of joined commands',
      `db.collection(args).where({ a: _.elemMatch(_.gt(1).and(_.lt(5))) }).get()`,
    ],
  ];
  for (const [what, code] of wrong) {
    guarantee(`what the SDK sends wrongly is refused with the reason: ${what}`, 'our choice', async () => {
      const error = await run(
        ({ db, _, caught, args }) =>
          caught(new Function('db', '_', 'args', `return ${args.code}`)(db, _, args.goods)),
        { code, goods },
      );
      expect(error).not.toHaveProperty('resolved');
      expect(error.errMsg).toContain('unsupported');
    });
  }
});
