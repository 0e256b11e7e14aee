import { toShape } from '../query/geo/shape';
import { requestFailed } from '../wire-error';
import { isDoc, type Doc } from '../values/value';
import { valuesAt } from '../values/path';

export interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** The smallest box around every geometry a document has at a path; none when it has none. */
export function boundsAt(doc: Doc, path: string): Box | undefined {
  let box: Box | undefined;
  for (const geometry of geometriesAt(doc, path)) {
    const shape = toShape(geometry);
    if (shape === undefined)
      throw requestFailed(
        `Can't extract geo keys: ${JSON.stringify(doc._id)} unknown GeoJSON: ${JSON.stringify(geometry)}`,
      );
    for (const [x, y] of [...shape.points, ...shape.lines.flat(), ...shape.polygons.flat(2)]) {
      box ??= { west: x, east: x, south: y, north: y };
      box.west = Math.min(box.west, x);
      box.east = Math.max(box.east, x);
      box.south = Math.min(box.south, y);
      box.north = Math.max(box.north, y);
    }
  }
  return box;
}

/** The geometries at a path: GeoJSON objects, and arrays of them. */
export function geometriesAt(doc: unknown, path: string): Doc[] {
  return valuesAt(doc, path).values.filter(isDoc);
}
