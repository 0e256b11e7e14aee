import { contract } from './support/contract';

contract('aggregate', {}, ({ run, collection, guarantee }) => {
  const orders = collection('orders');
  const goods = collection('shelf');

  beforeAll(async () => {
    await run(
      async ({ db, args }) => {
        for (const name of args) await db.createCollection(name);
        await db.collection(args[0]).add({
          data: [
            { _id: 1, goods: 'a', n: 2, price: 10, xs: [1, 2] },
            { _id: 2, goods: 'b', n: 5, price: 20, xs: [3] },
            { _id: 3, goods: 'a', n: 1, price: 30, xs: [] },
            { _id: 4, goods: 'c', n: 4, price: 40 },
          ],
        });
        await db.collection(args[1]).add({
          data: [
            { _id: 'a', title: 'A' },
            { _id: 'b', title: 'B' },
          ],
        });
      },
      [orders, goods],
    );
  });

  const pipelines: [string, string, unknown[]][] = [
    [
      'match and group',
      `.match({ n: _.gt(1) }).group({ _id: '$goods', total: $.sum('$n'), avg: $.avg('$price') }).sort({ _id: 1 })`,
      [
        { _id: 'a', total: 2, avg: 10 },
        { _id: 'b', total: 5, avg: 20 },
        { _id: 'c', total: 4, avg: 40 },
      ],
    ],
    [
      'sort, skip, limit',
      `.sort({ price: -1 }).skip(1).limit(2).project({ _id: 1 })`,
      [{ _id: 3 }, { _id: 2 }],
    ],
    [
      'project computes',
      `.match({ _id: 2 }).project({ _id: 0, cost: $.multiply(['$n', '$price']), big: $.gt(['$price', 15]) })`,
      [{ cost: 100, big: true }],
    ],
    [
      'addFields',
      `.match({ _id: 1 }).addFields({ sum: $.sum('$xs') }).project({ sum: 1, _id: 0 })`,
      [{ sum: 3 }],
    ],
    [
      'unwind',
      `.unwind('$xs').project({ xs: 1 }).sort({ xs: 1 })`,
      [
        { _id: 1, xs: 1 },
        { _id: 1, xs: 2 },
        { _id: 2, xs: 3 },
      ],
    ],
    ['count', `.match({ goods: 'a' }).count('howMany')`, [{ howMany: 2 }]],
    ['sortByCount', `.sortByCount('$goods').limit(1)`, [{ _id: 'a', count: 2 }]],
    [
      'bucket',
      `.bucket({ groupBy: '$price', boundaries: [0, 25, 35], default: 'more', output: { n: $.sum(1) } })`,
      [
        { _id: 0, n: 2 },
        { _id: 25, n: 1 },
        { _id: 'more', n: 1 },
      ],
    ],
    ['replaceRoot', `.match({ _id: 1 }).replaceRoot({ newRoot: { only: '$goods' } })`, [{ only: 'a' }]],
  ];
  for (const [what, code, expected] of pipelines) {
    guarantee(what, 'seen on the wire', async () => {
      const { list } = await run(
        ({ db, _, $, args }) =>
          new Function('start', '_', '$', `return start${args.code}.end()`)(
            db.collection(args.orders).aggregate(),
            _,
            $,
          ),
        { code, orders },
      );
      expect(list).toEqual(expected);
    });
  }

  guarantee('lookup by a field, and by a pipeline', 'seen on the wire', async () => {
    const result = await run(
      async ({ db, $, args: [orders, goods] }) => {
        const plain = await db
          .collection(orders)
          .aggregate()
          .match({ _id: 1 })
          .lookup({ from: goods, localField: 'goods', foreignField: '_id', as: 'found' })
          .end();
        const piped = await db
          .collection(orders)
          .aggregate()
          .match({ _id: 2 })
          .lookup({
            from: goods,
            let: { wanted: '$goods' },
            pipeline: $.pipeline()
              .match(db.command.expr($.eq(['$_id', '$$wanted'])))
              .project({ _id: 0 })
              .done(),
            as: 'found',
          })
          .end();
        return [plain.list[0].found, piped.list[0].found];
      },
      [orders, goods],
    );
    expect(result).toEqual([[{ _id: 'a', title: 'A' }], [{ title: 'B' }]]);
  });

  guarantee('sample and bucketAuto answer as many as asked', 'seen on the wire', async () => {
    const sizes = await run(async ({ db, args }) => {
      const sample = await db.collection(args).aggregate().sample({ size: 2 }).end();
      const buckets = await db
        .collection(args)
        .aggregate()
        .bucketAuto({ groupBy: '$price', buckets: 2 })
        .end();
      return [sample.list.length, buckets.list.length];
    }, orders);
    expect(sizes).toEqual([2, 2]);
  });
});
