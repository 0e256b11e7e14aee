import fc from 'fast-check';
import type { Position } from '#types/places/position';
import { Town } from './town';
import type { CategoryDocument, ZoneDocument } from './town-data';

const square = (west: number, south: number, size: number): ZoneDocument['shape'] => ({
  kind: 'polygon',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
});
const zone = (_id: string, bureauId: string | null, shape: ZoneDocument['shape']): ZoneDocument => ({
  _id,
  name: `片区${_id}`,
  bureauId,
  shape,
});
const category = (_id: string, order: number, bureauId: string | null): CategoryDocument => ({
  _id,
  name: _id,
  nameEn: _id,
  handlingHours: 4,
  urgent: false,
  order,
  bureauId,
});

const town = new Town({
  bureaus: ['weather', 'housing', 'sewers', 'parks', 'default'].map((_id) => ({ _id, name: `${_id}局` })),
  zones: [
    zone('district', 'weather', square(119.7, 33.1, 0.02)),
    zone('compound', 'housing', square(119.705, 33.105, 0.002)),
    zone('orphan', null, square(119.8, 33.1, 0.01)),
  ],
  categories: [category('drain', 2, null), category('rubbish', 1, null), category('tree', 3, 'default')],
  calendarDays: [],
  routes: [
    { _id: 'r1', zoneId: 'compound', categoryId: 'drain', bureauId: 'sewers' },
    { _id: 'r2', zoneId: null, categoryId: 'tree', bureauId: 'parks' },
    { _id: 'r3', zoneId: null, categoryId: 'rubbish', bureauId: 'dissolved' },
  ],
});
const inCompound: Position = { longitude: 119.706, latitude: 33.106 };
const inDistrict: Position = { longitude: 119.715, latitude: 33.115 };
const inOrphan: Position = { longitude: 119.805, latitude: 33.105 };
const outside: Position = { longitude: 120.5, latitude: 33.1 };

describe('a point of the town', () => {
  it('belongs to the smallest zone around it', () => {
    expect(town.patchAt(inCompound)).toMatchObject({
      zoneId: 'compound',
      bureauId: 'housing',
      bureauName: 'housing局',
    });
    expect(town.patchAt(inDistrict)).toMatchObject({ zoneId: 'district', bureauId: 'weather' });
  });

  it('outside all zones belongs to nobody', () => {
    expect(town.patchAt(outside)).toEqual({
      zoneId: null,
      zoneName: null,
      communityName: null,
      bureauId: null,
      bureauName: null,
    });
  });

  it('outside all zones has the nearest for neighbours, none of them further than five kilometres', () => {
    const ids = (longitude: number) => town.zonesNear({ longitude, latitude: 33.105 }).map(({ _id }) => _id);
    expect(ids(119.765)).toEqual(['orphan', 'district']);
    expect(ids(119.73)).toEqual(['district', 'compound']);
    expect(ids(120.5)).toEqual([]);
  });

  it('is given where the map opens, inside a zone', () => {
    expect(town.patchAt(town.center).zoneId).not.toBeNull();
  });
});

describe('a report goes to', () => {
  it.each([
    ['the bureau named for this zone and category', inCompound, 'drain', 'sewers'],
    ['the zone’s bureau where no route is more particular', inCompound, 'rubbish', 'housing'],
    ['the zone’s bureau even where the category has a route of its own', inDistrict, 'tree', 'weather'],
    ['the category’s bureau where the zone names none', inOrphan, 'tree', 'parks'],
    ['the dispatch desk where nothing answers', inOrphan, 'drain', null],
    ['the dispatch desk where the named bureau is gone', inOrphan, 'rubbish', null],
    ['the dispatch desk outside all zones, whatever the category', outside, 'tree', null],
    ['the dispatch desk for a category that is gone', inCompound, 'nope', null],
  ])('%s', (_, position, categoryId, bureauId) => {
    expect(town.bureauFor(position, categoryId)).toBe(bureauId);
  });
});

describe('among thousands of zones', () => {
  const SIDE = 70;
  const many = new Town({
    bureaus: [],
    zones: Array.from({ length: SIDE * SIDE }, (_, index) =>
      zone(
        `z${index}`,
        null,
        square(119 + (index % SIDE) * 0.01, 33 + Math.floor(index / SIDE) * 0.01, 0.01),
      ),
    ),
    categories: [],
    routes: [],
    calendarDays: [],
  });

  it('each point finds its own', () => {
    const cell = fc.integer({ min: 0, max: SIDE - 1 });
    const within = fc.double({ min: 0.001, max: 0.009, noNaN: true });
    fc.assert(
      fc.property(cell, cell, within, within, (x, y, dx, dy) => {
        const position = { longitude: 119 + x * 0.01 + dx, latitude: 33 + y * 0.01 + dy };
        expect(many.patchAt(position).zoneId).toBe(`z${y * SIDE + x}`);
      }),
    );
  });

  it('three at the most are neighbours', () => {
    const corner = { longitude: 118.999, latitude: 32.999 };
    expect(many.zonesNear(corner).map(({ _id }) => _id)).toEqual(['z0', 'z1', `z${SIDE}`]);
  });
});

it('categories come in the town’s order', () => {
  expect(town.categories.map(({ _id }) => _id)).toEqual(['rubbish', 'drain', 'tree']);
});
