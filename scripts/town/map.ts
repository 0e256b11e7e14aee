import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { blockQuads, buildings, MARKET_HALL, SQUARES } from './buildings';
import { ellipse, line, rectangle, ribbon, ring, toDegrees, type Spot } from './ground';
import { RIVER, RIVER_NAME, RIVER_WIDTH_METERS, STREETS } from './streets';
import { LAKE, PARK, RIVER_GREEN, ZONES, type TownZone } from './zones';

/**
 * The town as a plain vector map, GeoJSON in GCJ-02. Features come in the order in which they are painted. Each has a
 * `kind`, mostly a `name`, for lines `widthMeters`, and simplestyle colours (https://github.com/mapbox/simplestyle-spec),
 * so that any renderer can draw it without knowing the kinds.
 */
const STYLES = {
  ground: { fill: '#f4f1ea', 'fill-opacity': 1, 'stroke-width': 0 },
  block: { fill: '#ece8de', 'fill-opacity': 1, 'stroke-width': 0 },
  park: { fill: '#cfe5c3', 'fill-opacity': 1, stroke: '#b6d4a8', 'stroke-width': 1 },
  tree: { fill: '#b3d3a2', 'fill-opacity': 1, 'stroke-width': 0 },
  water: { fill: '#a8d2e6', 'fill-opacity': 1, stroke: '#8fc0d8', 'stroke-width': 1 },
  square: { fill: '#e9e1cf', 'fill-opacity': 1, stroke: '#d8cdb4', 'stroke-width': 1 },
  arterial: { stroke: '#f8dc96', casing: '#dfba62', pixels: 10 },
  street: { stroke: '#ffffff', casing: '#d5cfc1', pixels: 7 },
  alley: { stroke: '#ffffff', casing: '#ddd8cb', pixels: 4 },
  building: { fill: '#dcd5c6', 'fill-opacity': 1, stroke: '#c8bfab', 'stroke-width': 0.7 },
  zone: {
    fill: '#0e7a5a',
    'fill-opacity': 0.05,
    stroke: '#0e7a5a',
    'stroke-width': 1.6,
    'stroke-opacity': 0.8,
  },
} as const;

/** What the zones’ own names do not say already. */
const PLACES: readonly { name: string; icon: string; spot: Spot }[] = [
  { name: RIVER_NAME, icon: 'river', spot: [-220, -640] },
  { name: '市民广场', icon: 'square', spot: [-760, 80] },
  { name: '气象局', icon: 'office', spot: [345, 790] },
  { name: '老街小学', icon: 'school', spot: [430, 120] },
  { name: '人民医院', icon: 'hospital', spot: [-880, -190] },
  { name: '纺织厂旧址', icon: 'factory', spot: [-300, -880] },
];

const feature = (kind: string, geometry: Geometry, more: Record<string, unknown> = {}): Feature => ({
  type: 'Feature',
  properties: { kind, ...STYLES[kind as keyof typeof STYLES], ...more },
  geometry,
});
const area = (...rings: Spot[][]): Polygon => ({ type: 'Polygon', coordinates: rings.map(ring) });
/** Many of a kind as one feature: a tenth of the bytes. */
const areas = (outers: Spot[][]): Geometry => ({
  type: 'MultiPolygon',
  coordinates: outers.map((outer) => [ring(outer)]),
});

function streetFeatures(): Feature[] {
  // All casings first: streets that cross then melt into one another.
  const ofKind = (part: 'casing' | 'street') =>
    (['alley', 'street', 'arterial'] as const).flatMap((kind) =>
      STREETS.filter((street) => street.kind === kind).map(({ name, widthMeters, spots }) => {
        const { casing, stroke } = STYLES[kind];
        return feature(
          part === 'casing' ? 'casing' : kind,
          { type: 'LineString', coordinates: line(spots) },
          {
            ...(part === 'street' && { street: name }),
            widthMeters: part === 'casing' ? widthMeters + 3 : widthMeters,
            stroke: part === 'casing' ? casing : stroke,
            // In pixels, for renderers that do not scale lines with the ground.
            'stroke-width': STYLES[kind].pixels + (part === 'casing' ? 2 : 0),
          },
        );
      }),
    );
  return [...ofKind('casing'), ...ofKind('street')];
}

/** A corridor is stored as its line; on the map people see the ground it covers. */
export function zoneArea({ shape }: TownZone): Polygon | MultiPolygon {
  if (shape.kind === 'corridor') return area(ribbon(shape.spots, shape.halfWidthMeters));
  const polygons = shape.polygons.map(({ outer, holes }) => [outer, ...holes].map(ring));
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function trees(): Spot[][] {
  const spots: Spot[] = [];
  for (let east = -1200; east < -740; east += 46) {
    for (let north = 520; north < 890; north += 44) {
      const inLake = Math.hypot((east + 985) / 185, (north - 690) / 122) < 1;
      if (!inLake && (east * 7 + north * 13) % 5 !== 0)
        spots.push([east + (north % 23), north + (east % 17)]);
    }
  }
  return spots.map((spot) => ellipse(spot, 11, 11, 9));
}

export function townMap(): FeatureCollection {
  const zones = ZONES.map((zone) =>
    feature('zone', zoneArea(zone), { name: zone.name, zoneId: zone.zoneId }),
  );
  const streetNames = STREETS.map(({ name, nameAt }) =>
    feature('street-name', { type: 'Point', coordinates: toDegrees(nameAt) }, { name }),
  );
  const places = PLACES.map(({ name, icon, spot }) =>
    feature('place', { type: 'Point', coordinates: toDegrees(spot) }, { name, icon }),
  );
  return {
    type: 'FeatureCollection',
    features: [
      feature('ground', area(rectangle(-2600, -2200, 2600, 2200))),
      ...blockQuads().map(({ quad }) => feature('block', area([...quad]))),
      feature('park', area(PARK)),
      feature('park', area(ribbon(RIVER, 100))),
      feature('park', area(RIVER_GREEN)),
      feature('tree', areas(trees())),
      feature('water', area(LAKE), { name: '镜湖' }),
      feature('water', area(ribbon(RIVER, RIVER_WIDTH_METERS / 2)), { river: RIVER_NAME }),
      ...SQUARES.map((corners) => feature('square', area(corners))),
      feature('building', areas([...buildings(), ...MARKET_HALL])),
      ...streetFeatures(),
      ...zones,
      ...streetNames,
      ...places,
    ],
  };
}
