import type { Town } from '../../builtin/map/town';
import { describePlace } from './names';

const feature = (name: string, type: string, coordinates: unknown): Town['features'][number] => ({
  type: 'Feature',
  properties: { name },
  geometry: { type, coordinates },
});
const TOWN: Town = {
  type: 'FeatureCollection',
  features: [
    feature('老街片区', 'Polygon', [
      [
        [120, 30],
        [120.01, 30],
        [120.01, 30.01],
        [120, 30.01],
        [120, 30],
      ],
    ]),
    feature('人民路', 'LineString', [
      [120, 30.005],
      [120.01, 30.005],
    ]),
    feature('医院', 'Point', [120.002, 30.008]),
  ],
};

describe('the name of a chosen place', () => {
  it('is the nearest street, along its whole length, within its area', () => {
    expect(describePlace(TOWN, { longitude: 120.0047, latitude: 30.0052 })).toEqual({
      name: '人民路',
      address: '老街片区人民路附近',
    });
  });

  it('is a place where one is nearer', () => {
    expect(describePlace(TOWN, { longitude: 120.0021, latitude: 30.0079 }).name).toBe('医院');
  });

  it('is the coordinates where there is no map', () => {
    expect(describePlace(undefined, { longitude: 120.1, latitude: 30.2 })).toEqual({
      name: '120.10000,30.20000',
      address: '120.10000,30.20000',
    });
  });
});
