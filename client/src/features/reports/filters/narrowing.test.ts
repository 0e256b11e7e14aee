import { filterOf, partsIn, withoutPart, type Narrowing } from './narrowing';

/** Thursday 9 July 2026, 15:00 in the town. */
const NOW = Date.UTC(2026, 6, 9, 7, 0);
const HOUR_MS = 3_600_000;

const CHOSEN: Narrowing = {
  category: { id: 'rubbish', name: '积存垃圾' },
  zone: { id: 'z1', name: '一号院' },
  due: 'overdue',
  period: 'week',
};

describe('what a list is narrowed to', () => {
  it('is asked by ids, and from the town’s midnight so many days ago', () => {
    expect(filterOf(CHOSEN, NOW)).toEqual({
      categoryId: 'rubbish',
      zoneId: 'z1',
      due: 'overdue',
      since: Date.UTC(2026, 6, 1, 16, 0),
    });
    expect(filterOf({}, NOW)).toEqual({});
  });

  it('is the same question until the town’s day ends', () => {
    expect(filterOf(CHOSEN, NOW + 8 * HOUR_MS)).toEqual(filterOf(CHOSEN, NOW));
    expect(filterOf(CHOSEN, NOW + 9 * HOUR_MS)).not.toEqual(filterOf(CHOSEN, NOW));
  });

  it('loses one part at a time', () => {
    expect(partsIn(CHOSEN)).toEqual(['category', 'zone', 'due', 'period']);
    expect(partsIn(withoutPart(CHOSEN, 'due'))).toEqual(['category', 'zone', 'period']);
  });
});
