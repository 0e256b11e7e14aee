import { requestFailed, unsupported } from '../wire-error';
import { copyOf, isDoc, type Doc } from '../values/value';
import { addToSet, pop, pull, pullAll, push, type Change } from './arrays';
import { bit, inc, max, min, mul } from './numbers';
import { erase, findPlace, makePlace, read, write } from './path';
import { plainPaths } from './positions';

const CHANGES: Record<string, Change> = {
  $set: (_, operand) => operand,
  $inc: inc,
  $mul: mul,
  $min: min,
  $max: max,
  $bit: bit,
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
};

const OTHERS = ['$unset', '$rename', '$setOnInsert', '$currentDate'];

/** Reads an update as the SDK sends it: operators only, no path twice or inside another. */
export function checkUpdate(update: unknown): asserts update is Record<string, Doc> {
  if (!isDoc(update) || Object.keys(update).length === 0)
    throw requestFailed("'$set' is empty: nothing to update");
  const paths: string[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    if (!(operator in CHANGES) && !OTHERS.includes(operator)) {
      if (operator.startsWith('$')) throw requestFailed(`Unknown modifier: ${operator}`);
      throw unsupported('an update without operators; the SDK sends merge:true with $set');
    }
    if (!isDoc(fields))
      throw requestFailed(`Modifiers operate on fields but we found another type: ${operator}`);
    for (const [path, operand] of Object.entries(fields)) {
      refuseLostValues(operator, path, operand);
      paths.push(path, ...(operator === '$rename' ? [String(operand)] : []));
    }
  }
  refuseConflicts(paths);
}

function refuseConflicts(paths: string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    if (seen.has(path))
      throw requestFailed(`Updating the path '${path}' would create a conflict at '${path}'`);
    seen.add(path);
  }
  for (const path of paths) {
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
      const above = path.slice(0, dot);
      if (seen.has(above))
        throw requestFailed(`Updating the path '${path}' would create a conflict at '${above}'`);
    }
  }
}

/** Protocol § 5.4.2: inside _.set and _.push({each}) the SDK turns serverDate and Point into these innards. */
function refuseLostValues(operator: string, path: string, operand: unknown): void {
  const only = (value: unknown, ...keys: string[]) =>
    isDoc(value) &&
    Object.keys(value).sort().join() === keys.sort().join() &&
    keys.every((key) => typeof value[key] === 'number');
  if (operator === '$set' && only(operand, 'offset'))
    throw unsupported(
      `${path}: {"offset": …} is what the SDK makes of _.set(db.serverDate()). Write {${path}: db.serverDate()} without _.set`,
    );
  if (operator === '$set' && only(operand, 'longitude', 'latitude'))
    throw unsupported(
      `${path}: {"longitude", "latitude"} is what the SDK makes of _.set(Point). Write {${path}: db.Geo.Point(…)} without _.set`,
    );
  if (operator === '$push' && isDoc(operand) && Array.isArray(operand.$each)) {
    for (const item of operand.$each as unknown[])
      if (isDoc(item) && Object.values(item).some((value) => only(value, 'offset')))
        throw unsupported(
          `${path}: {"offset": …} is what the SDK makes of a serverDate inside _.push({each}). Write _.push([{…}])`,
        );
  }
}

/** Returns the changed copy; the given document stays as it is. */
export function applyUpdate(
  doc: Doc,
  update: Record<string, Doc>,
  options: { filter: Doc; now: number; inserting?: boolean },
): Doc {
  const next = copyOf(doc);
  for (const [operator, fields] of Object.entries(update)) {
    for (const [given, operand] of Object.entries(fields)) {
      for (const path of plainPaths(given, doc, options.filter)) {
        if (operator === '$setOnInsert' && !options.inserting) continue;
        const value = operator === '$currentDate' ? new Date(options.now) : operand;
        if (operator === '$unset') {
          const place = findPlace(next, path);
          if (place !== undefined) erase(place);
        } else if (operator === '$rename') rename(next, path, operand);
        else change(next, path, CHANGES[operator] ?? (CHANGES.$set as Change), value);
      }
    }
  }
  if (JSON.stringify(next._id) !== JSON.stringify(doc._id))
    throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'");
  return next;
}

function change(doc: Doc, path: string, by: Change, operand: unknown): void {
  const present = findPlace(doc, path);
  const old = present === undefined ? undefined : read(present);
  const value = by(old, operand, path);
  // $pop and $pull of nothing make nothing.
  if (value === undefined) return;
  write(makePlace(doc, path), value);
}

function rename(doc: Doc, path: string, to: unknown): void {
  if (typeof to !== 'string')
    throw requestFailed(`The 'to' field for $rename must be a string: ${path}: ${JSON.stringify(to)}`);
  const from = findPlace(doc, path);
  const value = from && read(from);
  if (from === undefined || value === undefined) return;
  if (Array.isArray(from.parent))
    throw requestFailed(`The source field cannot be an array element, '${path}'`);
  erase(from);
  write(makePlace(doc, to), value);
}
