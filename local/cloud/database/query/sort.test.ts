import { HELD_MAX_ROWS, sortValues, topOf } from './sort';

const BY_N = [{ path: 'n', direction: -1 as const }];
const counted = function* (rows: number) {
  for (let n = 0; n < rows; n++) yield { n: (n * 7919) % rows };
};

describe('putting in order', () => {
  it('keeps the first few of a stream of any length', () => {
    const rows = topOf(counted(300_007), (row) => sortValues(row, BY_N), BY_N, 3);
    expect(rows.map(({ n }) => n)).toEqual([300_006, 300_005, 300_004]);
  });

  it('refuses to hold more than its limit, as the service does', () => {
    const all = () => topOf(counted(HELD_MAX_ROWS + 2), (row) => sortValues(row, BY_N), BY_N, Infinity);
    expect(all).toThrow('Exceeded memory limit for $sort');
  });

  it('takes an array by its least element going up, by its greatest going down, and null for an absent field', () => {
    const of = (doc: object, direction: 1 | -1) => sortValues(doc as never, [{ path: 'n', direction }])[0];
    expect([of({ n: [3, 1, 2] }, 1), of({ n: [3, 1, 2] }, -1), of({}, 1)]).toEqual([1, 3, undefined]);
  });
});
