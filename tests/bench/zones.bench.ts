import type { Pair } from '../../types/places/zones';
import { Town } from '../../cloudfunctions/src/places/town';
import type { ZoneDocument } from '../../cloudfunctions/src/places/town-data';
import { overlaps } from '../../cloudfunctions/src/places/zone-overlap';
import { toWire } from '../../cloudfunctions/src/places/zone-wire';

/** Compounds and streets of a large city. */
const ZONES = Number(process.env['BENCH_ZONES'] ?? 5_000);
const LOOKUPS = 20_000;
const WARM_UP = 2_000;
/** Every tenth is a street that runs over its neighbours. */
const STREET_EVERY = 10;
const IN_A_ROW = 70;
const WEST = 119;
const SOUTH = 33;
const PACE = { x: 0.004, y: 0.003 };
const CORNERS = 24;
const CATEGORY = {
  _id: 'c',
  name: 'c',
  nameEn: 'c',
  handlingHours: 4,
  urgent: false,
  order: 0,
  bureauId: null,
};

export interface ZoneResult {
  zones: number;
  townBuiltMs: number;
  lookupCpuUs: number;
  lookupP50Us: number;
  lookupP99Us: number;
  lookupMaxUs: number;
  insideShare: number;
  overlapCpuMs: number;
  overlaps: number;
}

/** How long a point takes to find its bureau among `BENCH_ZONES` zones, and all of them to be checked against each other. */
export function benchZones(): ZoneResult {
  const zones = Array.from({ length: ZONES }, (_, nth) => zoneOf(nth));
  const bureaus = [{ _id: 'b', name: 'b' }];
  const [town, townBuiltMs] = timed(
    () => new Town({ bureaus, zones, categories: [CATEGORY], routes: [], calendarDays: [] }),
  );
  for (let nth = 0; nth < WARM_UP; nth += 1) town.bureauFor(somewhere(), 'c');
  let inside = 0;
  const [times, lookupCpuMs] = timed(() =>
    Array.from({ length: LOOKUPS }, () => {
      const point = somewhere();
      const began = performance.now();
      if (town.bureauFor(point, 'c')) inside += 1;
      return (performance.now() - began) * 1000;
    }).sort((a, b) => a - b),
  );
  const shapes = zones.map(({ name, shape }) => ({ name, shape: toWire(shape) }));
  const [found, overlapCpuMs] = timed(() => overlaps(shapes));
  const at = (share: number) => times[Math.floor((LOOKUPS - 1) * share)]!;
  return {
    zones: ZONES,
    townBuiltMs,
    lookupCpuUs: (lookupCpuMs * 1000) / LOOKUPS,
    lookupP50Us: at(0.5),
    lookupP99Us: at(0.99),
    lookupMaxUs: at(1),
    insideShare: inside / LOOKUPS,
    overlapCpuMs,
    overlaps: found.length,
  };
}

/** With the CPU it took, in ms: other work on the machine counts less in it than in the wall time. */
function timed<Result>(work: () => Result): [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

let seed = 7;
/** The same points in every run. */
function random(): number {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
}

const somewhere = () => ({
  longitude: WEST + random() * IN_A_ROW * PACE.x,
  latitude: SOUTH + random() * (ZONES / IN_A_ROW) * PACE.y,
});

function zoneOf(nth: number): ZoneDocument {
  const x = WEST + (nth % IN_A_ROW) * PACE.x;
  const y = SOUTH + Math.floor(nth / IN_A_ROW) * PACE.y;
  const common = { _id: `z${nth}`, name: `z${nth}`, bureauId: 'b' };
  if (nth % STREET_EVERY === 0) {
    const coordinates = Array.from({ length: 8 }, (_, k): Pair => [x + k * 0.001, y + (k % 2) * 0.0004]);
    return {
      ...common,
      shape: { kind: 'corridor', line: { type: 'LineString', coordinates }, metersEachSide: 20 },
    };
  }
  const ring = Array.from({ length: CORNERS }, (_, k): Pair => {
    const angle = (k / CORNERS) * 2 * Math.PI;
    return [x + (PACE.x / 2) * (1 + Math.cos(angle)), y + (PACE.y / 2) * (1 + Math.sin(angle))];
  });
  return {
    ...common,
    shape: { kind: 'polygon', geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } },
  };
}
