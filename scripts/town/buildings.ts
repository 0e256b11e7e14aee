import { distanceToLine, rectangle, type Spot } from './ground';
import { between, createRandom, type Random } from './random';
import { isWithin } from './spots';
import { CROSSINGS, RIVER, RIVER_WIDTH_METERS, STREETS } from './streets';
import { PARK } from './zones';

/** How a block between streets is built up: rows of slabs, tight old houses, big boxes, or hardly. */
type Character = 'slabs' | 'old' | 'large' | 'sparse' | 'green';

/** As on the map: the first row is the northernmost. */
const CHARACTERS: readonly (readonly Character[])[] = [
  ['green', 'slabs', 'slabs', 'sparse'],
  ['slabs', 'old', 'old', 'large'],
  ['sparse', 'slabs', 'slabs', 'large'],
  ['sparse', 'large', 'slabs', 'sparse'],
];

/** Metres: cell along and across, and the share of the cell that is built on. */
const CELLS: Record<Character, { along: number; across: number; fill: [number, number]; empty: number }> = {
  slabs: { along: 66, across: 34, fill: [0.78, 0.4], empty: 0.06 },
  old: { along: 27, across: 24, fill: [0.74, 0.66], empty: 0.1 },
  large: { along: 105, across: 80, fill: [0.68, 0.56], empty: 0.14 },
  sparse: { along: 84, across: 62, fill: [0.5, 0.36], empty: 0.42 },
  green: { along: 95, across: 80, fill: [0.34, 0.26], empty: 0.8 },
};

const STREET_CLEARANCE_METERS = 12;
const BANK_CLEARANCE_METERS = 66;

/** Open ground and the market: no house is put here by chance. */
export const SQUARES: readonly Spot[][] = [rectangle(-850, 20, -670, 140), rectangle(800, 60, 1050, 190)];
export const MARKET_HALL: readonly Spot[][] = [
  rectangle(-365, 62, -290, 175),
  rectangle(-270, 62, -225, 175),
  rectangle(-205, 62, -155, 175),
];
const KEPT_FREE = [PARK, rectangle(-395, 30, -125, 200), ...SQUARES];

type Quad = readonly [southWest: Spot, southEast: Spot, northEast: Spot, northWest: Spot];

const mix = (a: Spot, b: Spot, t: number): Spot => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const within = ([sw, se, ne, nw]: Quad, u: number, v: number) => mix(mix(sw, se, u), mix(nw, ne, u), v);
const span = (a: Spot, b: Spot) => Math.hypot(b[0] - a[0], b[1] - a[1]);

export function blockQuads(): { quad: Quad; character: Character }[] {
  return CHARACTERS.flatMap((row, fromNorth) =>
    row.map((character, column) => {
      const south = CROSSINGS[3 - fromNorth]!;
      const north = CROSSINGS[4 - fromNorth]!;
      const quad: Quad = [south[column]!, south[column + 1]!, north[column + 1]!, north[column]!];
      return { quad, character };
    }),
  );
}

function isFree(footprint: readonly Spot[]): boolean {
  return footprint.every(
    (spot) =>
      distanceToLine(spot, RIVER) > RIVER_WIDTH_METERS / 2 + BANK_CLEARANCE_METERS &&
      !KEPT_FREE.some((corners) => isWithin(spot, corners)) &&
      STREETS.every(
        ({ spots, widthMeters }) =>
          distanceToLine(spot, spots) > widthMeters / 2 + (widthMeters > 10 ? STREET_CLEARANCE_METERS : 3),
      ),
  );
}

function buildBlock(quad: Quad, character: Character, random: Random): Spot[][] {
  const { along, across, fill, empty } = CELLS[character];
  const columns = Math.floor(span(quad[0], quad[1]) / along);
  const rows = Math.floor(span(quad[0], quad[3]) / across);
  const footprints: Spot[][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const jitter = character === 'slabs' ? 0.04 : 0.16;
      const width = fill[0] * between(random, 1 - jitter * 1.6, 1 + jitter * 0.5);
      const depth = fill[1] * between(random, 1 - jitter * 1.6, 1 + jitter * 0.5);
      const u = (column + 0.5 + between(random, -jitter, jitter) * 0.5) / columns;
      const v = (row + 0.5 + between(random, -jitter, jitter) * 0.5) / rows;
      const [du, dv] = [width / 2 / columns, depth / 2 / rows];
      const isEmpty = random() < empty;
      const isNotched = random() < 0.35 && character !== 'slabs';
      const corners = isNotched
        ? [
            [-1, -1],
            [1, -1],
            [1, 0.1],
            [0.2, 0.1],
            [0.2, 1],
            [-1, 1],
          ]
        : [
            [-1, -1],
            [1, -1],
            [1, 1],
            [-1, 1],
          ];
      const footprint = corners.map(([x, y]) => within(quad, u + x! * du, v + y! * dv));
      if (!isEmpty && isFree(footprint)) footprints.push(footprint);
    }
  }
  return footprints;
}

export function buildings(): Spot[][] {
  const random = createRandom('buildings of 青澜市');
  return blockQuads().flatMap(({ quad, character }) => buildBlock(quad, character, random));
}
