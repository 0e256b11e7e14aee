import { testClient } from '../testing/client';

const client = testClient([
  {
    name: 'reports',
    indexes: [
      {
        name: 'zone_state_at',
        keys: [
          { field: 'zone', direction: '1' },
          { field: 'state', direction: '1' },
          { field: 'at', direction: '-1' },
        ],
      },
      { name: 'number', keys: [{ field: 'number', direction: '1' }], unique: true },
      { name: 'tags', keys: [{ field: 'tags', direction: '1' }] },
      {
        name: 'tags_number',
        keys: [
          { field: 'tags', direction: '1' },
          { field: 'number', direction: '-1' },
        ],
      },
      {
        name: 'place',
        keys: [
          { field: 'place', direction: '2dsphere' },
          { field: 'state', direction: '1' },
        ],
      },
    ],
  },
]);
afterAll(client.end);
const reports = client.on('reports');
const STATES = ['new', 'open', 'done'];
const METER = 1 / 111_320;

beforeAll(() => {
  reports.add(
    ...Array.from({ length: 900 }, (_, n) => ({
      _id: `r${n}`,
      number: n,
      zone: `z${n % 10}`,
      state: STATES[n % 3],
      at: new Date(n * 1000),
      tags: [`t${n % 7}`, `u${n % 5}`],
      place: { type: 'Point', coordinates: [113 + n * METER, 23] },
    })),
  );
});

describe('an index', () => {
  it('answers equality, $in, sort and limit reading no more than it returns', () => {
    const filter = { zone: 'z4', state: { $in: ['new', 'done'] } };
    const more = { order: { at: -1 }, limit: 20 };
    expect(reports.explain(filter, more)).toMatchObject({
      index: 'zone_state_at',
      examined: 20,
      returned: 20,
      sort: 'index',
      covered: true,
    });
    const rows = reports.find(filter, more);
    const expected = Array.from({ length: 900 }, (_, n) => n)
      .filter((n) => n % 10 === 4 && n % 3 !== 1)
      .reverse()
      .slice(0, 20);
    expect(rows.map(({ number }) => number)).toEqual(expected);
  });

  it('over an array keeps its order where one element is named', () => {
    const more = { order: { number: -1 }, limit: 5 };
    expect(reports.explain({ tags: 't1' }, more)).toMatchObject({
      index: 'tags_number',
      examined: 5,
      sort: 'index',
    });
    expect(reports.find({ tags: 't1' }, more).map(({ number }) => number)).toEqual([897, 890, 883, 876, 869]);
    expect(reports.explain({ tags: { $in: ['t1', 'u1'] } }, more).sort).toBe('memory');
    expect(reports.explain({ tags: 't1' }, { order: { tags: 1 }, limit: 5 }).sort).toBe('memory');
  });

  it('starts the next page where the last one ended', () => {
    const at = new Date(604_000);
    const rest = { $or: [{ at: { $lt: at } }, { at, _id: { $lt: 'r604' } }] };
    const filter = { $and: [{ zone: 'z4', state: 'new' }, rest] };
    const more = { order: { at: -1 }, limit: 5 };
    expect(reports.find(filter, more).map(({ number }) => number)).toEqual([594, 564, 534, 504, 474]);
    expect(reports.explain(filter, more)).toMatchObject({
      index: 'zone_state_at',
      examined: 5,
      sort: 'index',
    });
  });

  it('counts without reading a document', () => {
    expect(reports.count({ zone: 'z1', state: 'new' })).toBe(30);
    expect(reports.count({ number: { $gte: 10, $lt: 20 } })).toBe(10);
    expect(
      client
        .database()
        .explain({ action: 'database.calculateDocument', collectionName: 'reports', query: '{"zone":"z1"}' }),
    ).toMatchObject({ index: 'zone_state_at', examined: 0, covered: true });
  });

  it('groups without reading a document', () => {
    const stages: [string, unknown][] = [
      ['$group', { _id: { zone: '$zone', state: '$state' }, n: { $sum: 1 } }],
      ['$sort', { _id: 1 }],
      ['$limit', 100],
    ];
    expect(reports.explainAggregate(...stages)).toMatchObject({ index: 'zone_state_at', examined: 0 });
    const rows = reports.aggregate(...stages);
    expect(rows).toHaveLength(30);
    expect(rows[0]).toEqual({ _id: { zone: 'z0', state: 'done' }, n: 30 });
  });

  it('finds each document once through an array', () => {
    expect(reports.count({ tags: { $in: ['t1', 'u1'] } })).toBe(
      Array.from({ length: 900 }, (_, n) => n).filter((n) => n % 7 === 1 || n % 5 === 1).length,
    );
    expect(reports.explain({ tags: 't1' }).index).toMatch(/^tags/);
  });

  it('keeps a unique key unique, a missing field counting as null', () => {
    expect(() => reports.add({ number: 5 })).toThrow(
      'E11000 duplicate key error collection: reports index: number',
    );
    expect(() => reports.update('r1', { $set: { number: 2 } })).toThrow('E11000');
    reports.add({ _id: 'none' });
    expect(() => reports.add({ _id: 'none2' })).toThrow('index: number dup key: { : null }');
    reports.remove('none');
  });

  it('is built over what is there, and dropped when no longer declared', () => {
    const declared = client.database().collections()[0]?.indexes ?? [];
    const fresh = [{ name: 'state', keys: [{ field: 'state', direction: '1' as const }] }];
    client.database().declare([{ name: 'reports', indexes: [...declared, ...fresh] }]);
    expect(reports.explain({ state: 'new' })).toMatchObject({ index: 'state', examined: 100 });
    client.database().declare([{ name: 'reports', indexes: declared }]);
    expect(reports.explain({ state: 'new' }).index).toBeNull();
  });

  it('is used the same after the file was closed and opened', () => {
    client.reopen();
    expect(reports.explain({ tags: 't1' }).index).toMatch(/^tags/);
    expect(reports.count({ tags: 't1' })).toBe(129);
  });
});

describe('near and within', () => {
  const center = { type: 'Point', coordinates: [113 + 450 * METER, 23] };

  it('answer the nearest first, by filter, within the distance, reading little more than they return', () => {
    const filter = { place: { $nearSphere: { $geometry: center, $maxDistance: 200 } }, state: 'new' };
    const rows = reports.find(filter, { limit: 10 });
    expect(rows[0]).toMatchObject({ number: 450 });
    const away = rows.map(({ number }) => Math.abs((number as number) - 450));
    expect(away).toEqual([...away].sort((a, b) => a - b));
    const { index, examined, returned } = reports.explain(filter, { limit: 10 });
    expect([index, returned]).toEqual(['place', 10]);
    expect(examined).toBeLessThanOrEqual(30);
    expect(
      reports.find({ place: { $nearSphere: { $geometry: center, $maxDistance: 50 } } }, { limit: 1000 })
        .length,
    ).toBeGreaterThan(90);
  });

  it('keep out what is nearer than the least distance', () => {
    const rows = reports.find({
      place: { $nearSphere: { $geometry: center, $minDistance: 100, $maxDistance: 120 } },
    });
    for (const { number } of rows) expect(Math.abs((number as number) - 450)).toBeGreaterThan(100);
    expect(rows.length).toBeGreaterThan(20);
  });

  it('find what lies in a polygon, a circle, or touches a line', () => {
    const [west, east] = [113 + 99.5 * METER, 113 + 109.5 * METER];
    const ring = [
      [west, 22.9],
      [east, 22.9],
      [east, 23.1],
      [west, 23.1],
      [west, 22.9],
    ];
    const polygon = { type: 'Polygon', coordinates: [ring] };
    expect(reports.count({ place: { $geoWithin: { $geometry: polygon } } })).toBe(10);
    expect(reports.count({ place: { $geoIntersects: { $geometry: polygon } } })).toBe(10);
    expect(reports.explain({ place: { $geoWithin: { $geometry: polygon } } })).toMatchObject({
      index: 'place',
      returned: 10,
    });
    const circle = [center.coordinates, 50 / 6378100];
    expect(reports.count({ place: { $geoWithin: { $centerSphere: circle } } })).toBeGreaterThan(90);
  });

  it('give the distance in an aggregate', () => {
    const rows = reports.aggregate(
      [
        '$geoNear',
        {
          near: center,
          distanceField: 'd',
          spherical: true,
          key: 'place',
          maxDistance: 100,
          query: { state: 'open' },
          includeLocs: 'l',
        },
      ],
      ['$limit', 3],
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]?.d).toBeGreaterThan(0.5);
    expect(rows[0]?.l).toEqual(rows[0]?.place);
  });

  it('are refused without an index and outside a find, as by the service', () => {
    const near = { $nearSphere: { $geometry: center } };
    expect(() => reports.find({ spot: near })).toThrow('unable to find index for $geoNear query');
    expect(() => reports.count({ place: near })).toThrow('not allowed in this context');
  });
});
