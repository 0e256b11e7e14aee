import type { CoordinateSystem } from '#types/places/zone-contracts';
import type { Pair } from '#types/places/zones';
import { toWgs84 } from './coordinates';
import { readZoneFile } from './zone-file';
import { cityReach } from './zone-fit';

const square: Pair[] = [
  [119.7, 33.1],
  [119.702, 33.1],
  [119.702, 33.102],
  [119.7, 33.102],
  [119.7, 33.1],
];
const polygon = (ring: unknown = square) => ({ type: 'Polygon', coordinates: [ring] });
const feature = (properties: object, geometry: unknown = polygon()) => ({
  type: 'Feature',
  properties,
  geometry,
});
const read = (features: unknown, coordinates: CoordinateSystem = 'gcj02') =>
  readZoneFile(JSON.stringify({ type: 'FeatureCollection', features }), {
    coordinates,
    city: cityReach({ longitude: 119.74, latitude: 33.12 }),
    bureauId: (words) => (words === '市气象局' ? 'weather' : undefined),
  });
const said = (features: unknown[]) =>
  read(features).problems.map(({ index, field, code }) => [index, field, code]);

describe('a file of zones', () => {
  it('is read with its bureau, community, holes and streets, by English or Chinese names', () => {
    const hole = square.map(([x, y]): Pair => [119.701 + (x - 119.701) / 4, 33.101 + (y - 33.101) / 4]);
    const { drafts, problems } = read([
      feature({ 名称: '气象小区', 责任单位: '市气象局', 社区: '文昌社区' }),
      feature({ name: '文昌街', meters: 20 }, { type: 'LineString', coordinates: square.slice(0, 3) }),
      feature({ name: '两块' }, { type: 'MultiPolygon', coordinates: [[square, hole], [square]] }),
    ]);
    expect(problems).toEqual([]);
    expect(drafts[0]).toMatchObject({ name: '气象小区', bureauId: 'weather', communityName: '文昌社区' });
    expect(drafts[1]?.shape).toEqual({ kind: 'corridor', line: square.slice(0, 3), metersEachSide: 20 });
    expect(drafts[2]?.shape).toEqual({ kind: 'polygon', polygons: [[square, hole], [square]] });
  });

  it('in WGS-84 lands where it would have been drawn in WeChat', () => {
    const { drafts } = read([feature({ name: '小区' }, polygon(square.map(toWgs84)))], 'wgs84');
    const shape = drafts[0]!.shape;
    const [longitude, latitude] = shape.kind === 'polygon' ? shape.polygons[0]![0]![1]! : [0, 0];
    expect(longitude).toBeCloseTo(119.702, 5);
    expect(latitude).toBeCloseTo(33.1, 5);
  });

  const bowtie = [square[0], square[2], square[1], square[3], square[0]];
  const swapped = square.map(([x, y]) => [y, x]);
  it.each([
    ['without a name', feature({}), 'properties.name', 'name-missing'],
    ['of an unknown bureau', feature({ name: '甲', bureau: '无' }), 'properties.bureau', 'bureau-unknown'],
    [
      'that is a point',
      feature({ name: '甲' }, { type: 'Point', coordinates: [1, 2] }),
      'geometry.type',
      'geometry-kind',
    ],
    ['without a geometry', feature({ name: '甲' }, null), 'geometry.type', 'geometry-kind'],
    [
      'that is not closed',
      feature({ name: '甲' }, polygon(square.slice(0, 4))),
      'geometry.coordinates[0]',
      'ring-open',
    ],
    [
      'of two corners',
      feature({ name: '甲' }, polygon([square[0], square[1], square[0]])),
      'geometry.coordinates[0]',
      'too-few-points',
    ],
    [
      'that crosses itself',
      feature({ name: '甲' }, polygon(bowtie)),
      'geometry.coordinates',
      'self-crossing',
    ],
    [
      'with words for degrees',
      feature({ name: '甲' }, polygon([['x', 1]])),
      'geometry.coordinates[0][0]',
      'point-invalid',
    ],
    [
      'with latitude and longitude swapped',
      feature({ name: '甲' }, polygon(swapped)),
      'geometry.coordinates[0][0]',
      'out-of-city',
    ],
    [
      'that is a street without its width',
      feature({ name: '甲' }, { type: 'LineString', coordinates: square.slice(0, 2) }),
      'properties.metersEachSide',
      'meters-range',
    ],
  ])('names the feature and field of one %s', (_, wrong, field, code) => {
    expect(said([feature({ name: '好的' }), wrong])).toEqual([[1, field, code]]);
  });

  it('names the second of two that are called the same', () => {
    const { problems } = read([feature({ name: '甲' }), feature({ name: '乙' }), feature({ name: '甲' })]);
    expect(problems).toEqual([
      { index: 2, name: '甲', field: 'properties.name', code: 'name-twice', detail: '1' },
    ]);
  });

  it.each([['{'], ['[]'], ['{"type":"Feature"}'], ['{"type":"FeatureCollection","features":3}']])(
    'that is none is refused as a whole: %s',
    (text) => {
      const rules = { coordinates: 'gcj02' as const, city: null, bureauId: () => undefined };
      expect(readZoneFile(text, rules).problems.map(({ code }) => code)).toEqual(['not-geojson']);
    },
  );
});
