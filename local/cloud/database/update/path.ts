import { requestFailed } from '../wire-error';
import { isDoc, type Doc } from '../values/value';

/** A place in a document that an update names: what holds it, and under which key. */
export interface Place {
  parent: Doc | unknown[];
  key: string | number;
}

export const isIndex = (segment: string) => /^(0|[1-9]\d*)$/.test(segment);

/** How far `a.4000000000` may stretch an array; MongoDB's own bound on new elements. */
const MAX_PADDING = 1_500_000;

/** Walks to the place a path names, making objects on the way. */
export function makePlace(doc: Doc, path: string): Place {
  const segments = split(path);
  let parent: Doc | unknown[] = doc;
  for (let i = 0; i < segments.length - 1; i++) {
    const place: Place = { parent, key: keyIn(parent, segments[i] as string, path) };
    let next = read(place);
    if (next === undefined) write(place, (next = {}));
    if (!isDoc(next) && !Array.isArray(next))
      throw requestFailed(
        `Cannot create field '${segments[i + 1]}' in element {${segments[i]}: ${JSON.stringify(next)}}`,
      );
    parent = next;
  }
  return { parent, key: keyIn(parent, segments[segments.length - 1] as string, path) };
}

/** Walks to a place that must be there already. */
export function findPlace(doc: Doc, path: string): Place | undefined {
  const segments = split(path);
  let parent: unknown = doc;
  for (const segment of segments.slice(0, -1)) {
    if (Array.isArray(parent)) parent = isIndex(segment) ? parent[Number(segment)] : undefined;
    else parent = isDoc(parent) ? own(parent, segment) : undefined;
  }
  const last = segments[segments.length - 1] as string;
  if (Array.isArray(parent)) return isIndex(last) ? { parent, key: Number(last) } : undefined;
  return isDoc(parent) ? { parent, key: last } : undefined;
}

function split(path: string): string[] {
  const segments = path.split('.');
  if (segments.some((segment) => segment === ''))
    throw requestFailed(`The update path '${path}' contains an empty field name, which is not allowed.`);
  if (segments.includes('__proto__')) throw requestFailed(`unsupported: the field name __proto__`);
  return segments;
}

function keyIn(parent: Doc | unknown[], segment: string, path: string): string | number {
  if (!Array.isArray(parent)) return segment;
  if (!isIndex(segment))
    throw requestFailed(`Cannot create field '${segment}' in an array element (path ${path})`);
  if (Number(segment) > MAX_PADDING) throw requestFailed(`can't backfill more than ${MAX_PADDING} elements`);
  return Number(segment);
}

const own = (object: Doc, key: string) =>
  Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;

export const read = ({ parent, key }: Place): unknown =>
  Array.isArray(parent) ? parent[key as number] : own(parent, key as string);

export function write({ parent, key }: Place, value: unknown): void {
  if (!Array.isArray(parent)) {
    parent[key] = value;
    return;
  }
  while (parent.length < (key as number)) parent.push(null);
  parent[key as number] = value;
}

export function erase({ parent, key }: Place): void {
  // An array keeps its length: MongoDB leaves null behind.
  if (Array.isArray(parent)) {
    if ((key as number) < parent.length) parent[key as number] = null;
  } else delete parent[key];
}
