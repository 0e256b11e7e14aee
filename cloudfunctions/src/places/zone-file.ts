import type { ZoneProblem, ZoneProblemCode } from '#types/places/zone-problems';
import { ZONES_PER_FILE_MAX, type CoordinateSystem } from '#types/places/zone-contracts';
import { AREA_NAME_MAX_CHARS, ZONE_NAME_MAX_CHARS, type Pair, type WireShape } from '#types/places/zones';
import { fromSystem } from './coordinates';
import { shapeProblems } from './zone-fit';
import type { Bounds } from './zone-shape';

/** A zone as a file describes it, in GCJ-02. */
export interface ZoneDraft {
  index: number;
  name: string;
  bureauId: string | null;
  communityName: string;
  streetName: string;
  shape: WireShape;
}

export interface ZoneFile {
  drafts: ZoneDraft[];
  problems: ZoneProblem[];
  /** Features in the file. */
  zones: number;
}

export interface FileRules {
  coordinates: CoordinateSystem;
  /** Where zones may lie; null where nothing is known yet. */
  city: Bounds | null;
  /** By id, name or short name. */
  bureauId(words: string): string | undefined;
}

/** The property's name, and what people in China's map offices call it. */
const PROPERTIES = {
  name: ['name', '名称', '片区', '片区名称'],
  bureau: ['bureau', 'bureauId', '责任单位', '包保单位'],
  community: ['community', 'communityName', '社区'],
  street: ['street', 'streetName', '街道'],
  metersEachSide: ['metersEachSide', 'meters', '每侧米数'],
} as const;

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function property(of: Loose, name: keyof typeof PROPERTIES): unknown {
  const key = PROPERTIES[name].find((alias) => of[alias] !== undefined && of[alias] !== null);
  return key === undefined ? undefined : of[key];
}

const words = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Reads a GeoJSON FeatureCollection and says of every feature what is wrong with it; never throws. */
export function readZoneFile(text: string, rules: FileRules): ZoneFile {
  const whole = (code: ZoneProblemCode, detail = ''): ZoneFile => ({
    drafts: [],
    problems: [{ index: null, name: '', field: '', code, detail }],
    zones: 0,
  });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return whole('not-geojson');
  }
  if (!isObject(file) || file['type'] !== 'FeatureCollection' || !Array.isArray(file['features'])) {
    return whole('not-geojson');
  }
  const features: unknown[] = file['features'];
  if (features.length === 0) return whole('empty');
  if (features.length > ZONES_PER_FILE_MAX) return whole('too-many', String(ZONES_PER_FILE_MAX));
  const read = features.map((feature, index) => readFeature(feature, index, rules));
  const drafts = read.flatMap(({ draft }) => draft ?? []);
  const problems = [...read.flatMap((one) => one.problems), ...twins(read)];
  return { drafts, problems: problems.sort((a, b) => a.index! - b.index!), zones: features.length };
}

interface Read {
  index: number;
  name: string;
  draft: ZoneDraft | null;
  problems: ZoneProblem[];
}

function readFeature(feature: unknown, index: number, rules: FileRules): Read {
  const problems: ZoneProblem[] = [];
  const { properties: given, geometry } = isObject(feature) ? feature : { properties: null, geometry: null };
  const properties = isObject(given) ? given : {};
  const name = words(property(properties, 'name'));
  const wrong = (field: string, code: ZoneProblemCode, detail = '') =>
    problems.push({ index, name, field, code, detail });

  if (name === '') wrong('properties.name', 'name-missing');
  if ([...name].length > ZONE_NAME_MAX_CHARS)
    wrong('properties.name', 'name-long', String(ZONE_NAME_MAX_CHARS));
  const area = (of: 'community' | 'street') => {
    const value = words(property(properties, of));
    if (value.length > AREA_NAME_MAX_CHARS)
      wrong(`properties.${of}`, 'name-long', String(AREA_NAME_MAX_CHARS));
    return value;
  };
  const [communityName, streetName] = [area('community'), area('street')];
  const bureau = words(property(properties, 'bureau'));
  const bureauId = bureau === '' ? null : (rules.bureauId(bureau) ?? null);
  if (bureau !== '' && bureauId === null) wrong('properties.bureau', 'bureau-unknown', bureau);

  const shape = readGeometry(geometry, property(properties, 'metersEachSide'), rules.coordinates, wrong);
  if (!shape) return { index, name, draft: null, problems };
  for (const { field, code, detail } of shapeProblems(shape, rules.city)) {
    wrong(asWritten(field, geometry), code, detail);
  }
  return { index, name, draft: { index, name, bureauId, communityName, streetName, shape }, problems };
}

type Wrong = (field: string, code: ZoneProblemCode, detail?: string) => void;

function readGeometry(
  geometry: unknown,
  meters: unknown,
  system: CoordinateSystem,
  wrong: Wrong,
): WireShape | null {
  const { type, coordinates } = isObject(geometry) ? geometry : { type: '', coordinates: null };
  let sound = true;
  const pair = (value: unknown, field: string): Pair => {
    const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
    const fits =
      typeof longitude === 'number' &&
      typeof latitude === 'number' &&
      Math.abs(longitude) <= 180 &&
      Math.abs(latitude) <= 180;
    if (fits) return fromSystem([longitude, latitude], system);
    if (sound) wrong(field, 'point-invalid', JSON.stringify(value ?? null).slice(0, 40));
    sound = false;
    return [0, 0];
  };
  const list = <T>(value: unknown, field: string, each: (one: unknown, at: string) => T): T[] => {
    if (Array.isArray(value)) return value.map((one, index) => each(one, `${field}[${index}]`));
    if (sound) wrong(field, 'point-invalid', JSON.stringify(value ?? null).slice(0, 40));
    sound = false;
    return [];
  };
  const line = (value: unknown, field: string) => list(value, field, pair);
  const rings = (value: unknown, field: string) => list(value, field, line);
  const field = 'geometry.coordinates';
  let shape: WireShape | null = null;
  if (type === 'Polygon') shape = { kind: 'polygon', polygons: [rings(coordinates, field)] };
  else if (type === 'MultiPolygon') shape = { kind: 'polygon', polygons: list(coordinates, field, rings) };
  else if (type === 'LineString') {
    shape = { kind: 'corridor', line: line(coordinates, field), metersEachSide: Number(meters ?? NaN) };
  } else wrong('geometry.type', 'geometry-kind', words(type) || '—');
  return sound ? shape : null;
}

/** A MultiPolygon of one polygon is kept as a polygon; its fields are named as the file has them. */
function asWritten(field: string, geometry: unknown): string {
  const { type, coordinates } = isObject(geometry) ? geometry : { type: '', coordinates: [] };
  const one = type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.length === 1;
  return one ? field.replace('geometry.coordinates', 'geometry.coordinates[0]') : field;
}

function twins(read: readonly Read[]): ZoneProblem[] {
  const first = new Map<string, number>();
  return read.flatMap(({ name, index }): ZoneProblem[] => {
    if (name === '') return [];
    const twin = first.get(name);
    if (twin === undefined) first.set(name, index);
    const detail = String((twin ?? 0) + 1);
    return twin === undefined ? [] : [{ index, name, field: 'properties.name', code: 'name-twice', detail }];
  });
}
