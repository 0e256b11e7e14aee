import { EMPTY_TALLY } from '#types/figures/figures';
import { csvOf } from './csv';
import { rateOf } from './rate';

describe('a table for spreadsheets', () => {
  it('begins with the mark Excel needs and quotes what would break a line', () => {
    expect(
      csvOf([
        ['单位', '上报'],
        ['城管局,"北"', 3],
      ]),
    ).toBe('\uFEFF单位,上报\r\n"城管局,""北""",3\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('never hands on a formula: %j', (text) => {
    expect(csvOf([[text]]).slice(1)).toMatch(/^"?'/);
  });
});

describe('a rate', () => {
  it('comes with its base, and is none where the base is', () => {
    expect(rateOf('onTime', { ...EMPTY_TALLY, due: 30, onTime: 26 })).toEqual({
      percent: 87,
      of: 26,
      base: 30,
    });
    expect(rateOf('onTime', EMPTY_TALLY)).toBeNull();
  });
});
