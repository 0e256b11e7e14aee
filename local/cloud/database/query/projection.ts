import { Query } from 'mingo/query';
import { requestFailed } from '../wire-error';
import { isDoc, type Doc } from '../values/value';
import { QUERY_OPTIONS } from './operators';

type Project = (doc: Doc) => Doc;

/** Turns `field()` into a function; `{a: 1, 'b.c': 1}`, `{a: 0}`, `$slice` and `$elemMatch`. */
export function projection(spec: unknown): Project | undefined {
  if (spec === undefined) return undefined;
  if (!isDoc(spec)) throw requestFailed('the projection must be an object');
  const entries = Object.entries(spec);
  if (entries.length === 0) return undefined;
  const kinds = new Set<boolean>();
  let operators = false;
  for (const [path, value] of entries) {
    if (isDoc(value)) {
      const operator = Object.keys(value)[0];
      if (operator !== '$slice' && operator !== '$elemMatch')
        throw requestFailed(`Unsupported projection option: ${path}: ${JSON.stringify(value)}`);
      if (isDoc(value.$elemMatch) && 'operator' in value.$elemMatch)
        throw requestFailed(
          'unsupported: the SDK sent a raw command object; it cannot encode a command inside project.elemMatch. Use plain values or operators: project.elemMatch({x: {$gt: 1}})',
        );
      operators = true;
    } else if (path !== '_id') kinds.add(Boolean(value));
  }
  if (kinds.size === 2) throw requestFailed('Projection cannot have a mix of inclusion and exclusion.');
  if (operators) return viaMingo(spec);
  const include = kinds.has(true) || (kinds.size === 0 && Boolean(spec._id));
  const withId = spec._id === undefined ? true : Boolean(spec._id);
  const paths = entries.filter(([path]) => path !== '_id').map(([path]) => path.split('.'));
  return include ? (doc) => pick(doc, paths, withId) : (doc) => omit(doc, paths, withId);
}

function viaMingo(spec: Doc): Project {
  const query = new Query({}, QUERY_OPTIONS);
  return (doc) => query.find<Doc>([doc], spec as Record<string, never>).next() as Doc;
}

function pick(doc: Doc, paths: string[][], withId: boolean): Doc {
  const tree = treeOf(paths);
  if (withId) tree.set('_id', null);
  else tree.delete('_id');
  return pickTree(doc, tree) as Doc;
}

type Tree = Map<string, Tree | null>;

function treeOf(paths: string[][]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let node = root;
    path.forEach((segment, i) => {
      const next = node.get(segment);
      if (i === path.length - 1) node.set(segment, null);
      else if (next === null) node = new Map();
      else {
        const child: Tree = next ?? new Map();
        node.set(segment, child);
        node = child;
      }
    });
  }
  return root;
}

/** Fields keep the document's own order, as the service answers them. */
function pickTree(node: unknown, tree: Tree): unknown {
  if (Array.isArray(node))
    return node.filter((item) => isDoc(item) || Array.isArray(item)).map((item) => pickTree(item, tree));
  if (!isDoc(node)) return undefined;
  const copy: Doc = {};
  for (const [key, value] of Object.entries(node)) {
    const below = tree.get(key);
    if (below === undefined) continue;
    const picked = below === null ? value : pickTree(value, below);
    if (picked !== undefined) copy[key] = picked;
  }
  return copy;
}

function omit(doc: Doc, paths: string[][], withId: boolean): Doc {
  const tree = treeOf(paths);
  if (!withId) tree.set('_id', null);
  return omitTree(doc, tree) as Doc;
}

function omitTree(node: unknown, tree: Tree): unknown {
  if (Array.isArray(node)) return node.map((item) => omitTree(item, tree));
  if (!isDoc(node)) return node;
  const copy: Doc = {};
  for (const [key, value] of Object.entries(node)) {
    const below = tree.get(key);
    if (below === null) continue;
    copy[key] = below === undefined ? value : omitTree(value, below);
  }
  return copy;
}
