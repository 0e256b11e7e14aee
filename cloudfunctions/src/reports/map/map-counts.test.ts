import fc from 'fast-check';
import { OPEN_STATES, REPORT_STATES } from '#types/reports/states';
import { cellAt, cellsIn, CELLS_MAX, childrenOf, LEAF_LEVEL, parentOf, TOP_LEVEL } from './map-cell';
import { countIn, leafOf, sumOf, totalIn, type MapCellDocument } from './map-counts';

const position = fc.record({
  longitude: fc.double({ min: 119, max: 119.2, noNaN: true }),
  latitude: fc.double({ min: 33, max: 33.2, noNaN: true }),
});
const report = fc.record({
  location: position,
  state: fc.constantFrom(...REPORT_STATES),
  categoryId: fc.constantFrom('rubbish', 'graffiti'),
  hidden: fc.subarray([
    { part: 'report' as const, partId: null, reason: 'names', at: 0 },
    { part: 'note' as const, partId: 'entry', reason: 'names', at: 0 },
  ]),
});

describe('squares of the map', () => {
  it('lie in their parent, which has them among its sixteen children', () => {
    fc.assert(
      fc.property(position, (where) => {
        let cell = cellAt(where);
        for (let parent = parentOf(cell); parent !== null; parent = parentOf(cell)) {
          expect(childrenOf(parent)).toContain(cell);
          cell = parent;
        }
        expect(cell).toBe(cellAt(where, TOP_LEVEL));
      }),
    );
  });

  it('cover a view at any scale with a bounded number, the place in its middle among them', () => {
    fc.assert(
      fc.property(position, fc.integer({ min: 3, max: 20 }), ({ longitude, latitude }, scale) => {
        const half = (360 / 2 ** scale) * 0.8;
        const cells = cellsIn(
          { west: longitude - half, east: longitude + half, south: latitude - half, north: latitude + half },
          scale,
        );
        expect(cells.length).toBeLessThanOrEqual(CELLS_MAX);
        const level = Number(cells[0]?.split('.')[0]);
        expect(level).toBeLessThanOrEqual(LEAF_LEVEL);
        expect(cells).toContain(cellAt({ longitude, latitude }, level));
      }),
    );
  });

  it('hold at every level as many of each state and kind as there are reports that anybody may see', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 60 }), (reports) => {
        const leaves = new Set(reports.map(({ location }) => cellAt(location)));
        let cells = [...leaves].flatMap(
          (id) =>
            leafOf(
              id,
              reports.filter(({ location }) => cellAt(location) === id),
            ) ?? [],
        );
        while (cells.length > 0) {
          for (const categoryId of ['rubbish', 'graffiti', undefined]) {
            const fits = reports.filter(
              (one) =>
                (categoryId === undefined || one.categoryId === categoryId) &&
                one.hidden.every(({ part }) => part !== 'report'),
            );
            const open = fits.filter(({ state }) => (OPEN_STATES as readonly string[]).includes(state));
            const closed = fits.filter(({ state }) => state === 'closed');
            const sum = (group: 'open' | 'closed') =>
              cells.reduce((total, cell) => total + countIn(cell, group, categoryId), 0);
            expect([sum('open'), sum('closed')]).toEqual([open.length, closed.length]);
          }
          expect(cells.every((cell) => totalIn(cell) > 0)).toBe(true);
          cells = climb(cells);
        }
      }),
    );
  });
});

function climb(cells: MapCellDocument[]): MapCellDocument[] {
  const byParent = new Map<string, MapCellDocument[]>();
  for (const cell of cells) {
    const parent = parentOf(cell._id);
    if (parent !== null) byParent.set(parent, [...(byParent.get(parent) ?? []), cell]);
  }
  return [...byParent].flatMap(([id, children]) => sumOf(id, children) ?? []);
}
