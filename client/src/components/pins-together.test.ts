import fc from 'fast-check';
import { pinsTogether, SCALE_MAX } from './pins-together';

const pin = (longitude: number, latitude: number) => ({ position: { longitude, latitude } });

describe('pins on a map', () => {
  it('at one spot are one, however near the map goes; neighbours part where it is near enough', () => {
    const pins = [pin(114.3, 30.5), pin(114.3005, 30.5), pin(114.3, 30.5)];
    expect(pinsTogether(pins, SCALE_MAX)).toEqual([[0, 2], [1]]);
    expect(pinsTogether(pins, 12)).toEqual([[0, 1, 2]]);
  });

  it('are each in one group, wherever they lie', () => {
    const anywhere = fc
      .record({
        longitude: fc.double({ min: 114.29, max: 114.31, noNaN: true }),
        latitude: fc.double({ min: 30.49, max: 30.51, noNaN: true }),
      })
      .map((position) => ({ position }));
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 60 }), fc.integer({ min: 8, max: 20 }), (pins, scale) => {
        const members = pinsTogether(pins, scale).flat();
        expect([...members].sort((a, b) => a - b)).toEqual(pins.map((_, index) => index));
      }),
    );
  });
});
