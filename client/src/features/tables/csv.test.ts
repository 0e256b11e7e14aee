import { csvOf } from './csv';

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
