import fc from 'fast-check';
import { afterRing, openRing } from './near-cursor';

const PAGE = 5;

/** What the database would answer. */
function pages(sorted: readonly number[], isExact?: (meters: number) => boolean): number[] {
  const seen: number[] = [];
  let cursor: string | null = null;
  for (let turn = 0; turn < 100; turn += 1) {
    const { fromMeters, shown } = openRing(cursor);
    const page = sorted.filter((meters) => meters >= fromMeters).slice(shown, shown + PAGE);
    seen.push(...page);
    if (page.length < PAGE) return seen;
    cursor = afterRing(openRing(cursor), page, isExact && ((index) => isExact(page[index]!)));
  }
  throw new Error('the list never ends');
}

describe('a list by distance', () => {
  it('shows everything once, however many stand in one place', () => {
    const away = fc.oneof(fc.double({ min: 0, max: 30, noNaN: true }), fc.constantFrom(0, 7, 7.2, 12));
    fc.assert(
      fc.property(fc.array(away, { maxLength: 60 }), (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        expect(pages(sorted)).toEqual(sorted);
        expect(pages(sorted, (meters) => meters < 12)).toEqual(sorted);
      }),
    );
  });

  it('says in its cursor no distance of a row whose place is told roughly', () => {
    const start = openRing(null);
    expect(afterRing(start, [3, 8, 20, 31, 47.6], (index) => index < 2)).toBe('7.4');
    expect(afterRing(start, [3, 8], () => false)).toBe('0.2');
  });
});
