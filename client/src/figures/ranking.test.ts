import { DEFAULT_DEFINITIONS } from '#types/figures/definitions';
import { EMPTY_TALLY } from '#types/figures/figures';
import { ranking } from './ranking';

const row = (id: string, tally: object) => ({
  ...{ id, name: id, medianHours: null },
  tally: { ...EMPTY_TALLY, ...tally },
});

const { bases } = DEFAULT_DEFINITIONS;

describe('who does how much, and how well', () => {
  const rows = [
    row('a', { filed: 1, due: 2, onTime: 1 }),
    row('b', { filed: 3 }),
    row('c', { filed: 2, due: 4, onTime: 4 }),
  ];

  it('puts the most first, and no more than asked for', () => {
    expect(ranking(rows, 'filed', bases, 2).map(({ id, value }) => [id, value])).toEqual([
      ['b', 3],
      ['c', 2],
    ]);
  });

  it('compares a share only where it has a base, and says it', () => {
    expect(ranking(rows, 'onTime', bases, 9)).toEqual([
      { id: 'c', name: 'c', value: 100, base: { of: 4, base: 4 } },
      { id: 'a', name: 'a', value: 50, base: { of: 1, base: 2 } },
    ]);
  });
});
