import { bearing, compassPoint } from './way';

const HERE = { longitude: 119.8, latitude: 33.1 };
const to = (east: number, north: number) => ({
  longitude: HERE.longitude + east / 1000,
  latitude: HERE.latitude + north / 1000,
});

describe('the way to the next spot', () => {
  it.each([
    ['north', to(0, 1), 0],
    ['east', to(1, 0), 90],
    ['south', to(0, -1), 180],
    ['west', to(-1, 0), 270],
  ])('%s is so many degrees clockwise from north', (_, there, degrees) => {
    expect(Math.abs(bearing(HERE, there) - degrees)).toBeLessThan(0.1);
  });

  it('is said as one of eight directions, each the middle of its eighth', () => {
    expect([0, 22, 23, 90, 180, 315, 338, 359].map(compassPoint)).toEqual([0, 0, 1, 2, 4, 7, 0, 0]);
  });

  it('counts east less the farther north one is: a degree is shorter there', () => {
    const far = { longitude: 10, latitude: 60 };
    expect(compassPoint(bearing(far, { longitude: 10.002, latitude: 60.001 }))).toBe(1);
  });
});
