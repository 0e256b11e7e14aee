import { contract } from './support/contract';

contract('geography', { databaseFile: 'geo-database.json' }, ({ sdk, run, guarantee }) => {
  const spots = `contract_spots_${sdk.probe.replace('-', '_')}`;

  beforeAll(async () => {
    await run(async ({ db, caught, args }) => {
      await caught(db.createCollection(args));
      const spot = (id: string, east: number, north: number) => ({
        _id: id,
        loc: db.Geo.Point(113 + east / 101_800, 24 + north / 111_200), // metres, near enough
      });
      await db
        .collection(args)
        .add({ data: [spot('here', 0, 0), spot('near', 300, 0), spot('far', 0, 5000)] });
    }, spots);
  });

  const ids = (where: string) =>
    run(
      async ({ db, _, args }) => {
        const found = await db
          .collection(args.spots)
          .where(new Function('_', 'db', `return ${args.where}`)(_, db))
          .get();
        return found.data.map((document: { _id: string }) => document._id);
      },
      { spots, where },
    );
  const square =
    'db.Geo.Polygon([db.Geo.LineString([[112.99,23.99],[113.01,23.99],[113.01,24.01],[112.99,24.01],[112.99,23.99]].map(([x,y]) => db.Geo.Point(x,y)))])';

  guarantee('geoNear sorts by distance and keeps to its metres', 'documented', async () => {
    expect(await ids('{ loc: _.geoNear({ geometry: db.Geo.Point(113, 24), maxDistance: 500 }) }')).toEqual([
      'here',
      'near',
    ]);
    expect(await ids('{ loc: _.geoNear({ geometry: db.Geo.Point(113, 24), minDistance: 100 }) }')).toEqual([
      'near',
      'far',
    ]);
  });

  guarantee('geoWithin a polygon and a circle, geoIntersects', 'documented', async () => {
    expect((await ids(`{ loc: _.geoWithin({ geometry: ${square} }) }`)).sort()).toEqual(['here', 'near']);
    expect((await ids('{ loc: _.geoWithin({ centerSphere: [[113, 24], 400 / 6378100] }) }')).sort()).toEqual([
      'here',
      'near',
    ]);
    expect((await ids(`{ loc: _.geoIntersects({ geometry: ${square} }) }`)).sort()).toEqual(['here', 'near']);
  });

  guarantee('the geoNear stage tells the distance', 'documented', async () => {
    const { list } = await run(
      ({ db, args }) =>
        db
          .collection(args)
          .aggregate()
          .geoNear({
            near: db.Geo.Point(113, 24),
            distanceField: 'metres',
            spherical: true,
            maxDistance: 500,
            key: 'loc',
          })
          .end(),
      spots,
    );
    expect(list.map((document: { _id: string }) => document._id)).toEqual(['here', 'near']);
    expect(list[1].metres).toBeGreaterThan(295);
    expect(list[1].metres).toBeLessThan(305);
  });
});
