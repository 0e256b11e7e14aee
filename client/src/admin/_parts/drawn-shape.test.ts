import type { Pair, WireShape } from '#types/places/zones';
import {
  addCorner,
  drawnFrom,
  handlesOf,
  moveCorner,
  NOTHING_DRAWN,
  removeCorner,
  shapeOf,
  viewOf,
} from './drawn-shape';

const SQUARE: Pair[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];
const closed = (ring: Pair[]): Pair[] => [...ring, ring[0]!];
const HOLE: Pair[] = [
  [1, 1],
  [2, 1],
  [2, 2],
];
const HOLED: WireShape = {
  kind: 'polygon',
  polygons: [[closed(SQUARE), closed(HOLE)], [closed(SQUARE.map(([x, y]) => [x + 10, y]))]],
};

describe('a zone on the drawing board', () => {
  it('two areas with a hole, and a street, come back as they were', () => {
    const street: WireShape = { kind: 'corridor', metersEachSide: 30, line: SQUARE };
    expect(shapeOf(drawnFrom(HOLED))).toEqual(HOLED);
    expect(shapeOf(drawnFrom(street))).toEqual(street);
  });

  it('a corner moves, is added and removed in its own line only', () => {
    const drawn = drawnFrom(HOLED);
    const moved = moveCorner(drawn, { line: 1, at: 0 }, [1.5, 1.5]);
    expect(moved.lines[1]).toEqual([[1.5, 1.5], HOLE[1], HOLE[2]]);
    expect(moved.lines[0]).toBe(drawn.lines[0]);
    const added = addCorner(drawn, { line: 0, at: 1 }, [2, -1]);
    expect(added.lines[0]).toEqual([SQUARE[0], [2, -1], SQUARE[1], SQUARE[2], SQUARE[3]]);
    expect(removeCorner(added, { line: 0, at: 1 })).toEqual(drawn);
  });

  it('taps one after the other make a ring that ends where it began', () => {
    const drawn = SQUARE.reduce(
      (shape, point, at) => addCorner(shape, { line: 0, at }, point),
      NOTHING_DRAWN,
    );
    expect(shapeOf(drawn)).toEqual({ kind: 'polygon', polygons: [[closed(SQUARE)]] });
    expect(shapeOf(NOTHING_DRAWN)).toEqual({ kind: 'polygon', polygons: [] });
  });

  it('the chosen corner has a middle on each side, also across the end of a ring but not of a street', () => {
    const middles = (shape: WireShape) =>
      handlesOf(drawnFrom(shape), { line: 0, at: 0 }).filter(({ kind }) => kind === 'middle');
    expect(middles(HOLED).map(({ point, at }) => ({ point, at }))).toEqual([
      { point: [0, 2], at: 0 },
      { point: [2, 0], at: 1 },
    ]);
    expect(middles({ kind: 'corridor', metersEachSide: 20, line: SQUARE })).toHaveLength(1);
  });

  it('a map of 300 px stands so that the whole zone is seen, and does not go nearer than houses', () => {
    const view = viewOf(closed(SQUARE), 300);
    expect(view?.center).toEqual([2, 2]);
    expect(view?.scale).toBe(10);
    expect(viewOf([[120, 33]], 300)?.scale).toBe(19);
    expect(viewOf([], 300)).toBeNull();
  });
});
