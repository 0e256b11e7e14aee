import { isDoc } from './value';

const NUMERIC = /^(0|[1-9]\d*)$/;

/**
 * Every value a dotted path reaches, arrays opened on the way and at the end, missing ends as undefined.
 * Says whether an array was met: then one document has several keys in an index (MongoDB's multikey rule).
 */
export function valuesAt(root: unknown, path: string): { values: unknown[]; viaArray: boolean } {
  const values: unknown[] = [];
  const viaArray = collect(root, path.split('.'), 0, values);
  return { values, viaArray };
}

function collect(node: unknown, segments: string[], at: number, into: unknown[]): boolean {
  if (Array.isArray(node)) {
    const segment = segments[at];
    if (segment !== undefined && NUMERIC.test(segment))
      collect(node[Number(segment)], segments, at + 1, into);
    for (const item of node as unknown[]) collect(item, segments, at, into);
    if (node.length === 0) into.push(undefined);
    if (segment === undefined) into.push(node);
    return true;
  }
  if (at === segments.length) {
    into.push(node);
    return false;
  }
  if (!isDoc(node)) {
    into.push(undefined);
    return false;
  }
  return collect(own(node, segments[at] as string), segments, at + 1, into);
}

const own = (node: object, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(node, key) ? (node as Record<string, unknown>)[key] : undefined;

/** The value at a path, array positions by number only. */
export function valueAt(root: unknown, path: string): unknown {
  let node = root;
  for (const segment of path.split('.')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = own(node, segment);
  }
  return node;
}
