import type { IndexDeclaration } from '../declaration';
import type { Connection } from './driver';

/** What an index has met so far. Marks are only ever added, so they hold for every older snapshot too. */
export const MULTI = 1;
export const ODD = 2;
export const HAS_NULL = 4;
/** Column `i` of the index has met an array, or a value whose key is not its exact place. */
export const unruly = (i: number) => 8 << i;

export interface Index {
  id: number;
  name: string;
  table: string;
  unique: boolean;
  /** The columns k0, k1 … in order. For a geo index these ride beside the boxes. */
  fields: { path: string; direction: 1 | -1 }[];
  /** The path of the 2dsphere key, if there is one. */
  geo?: string;
  marks: number;
  declaration: IndexDeclaration;
}

export interface Collection {
  id: number;
  name: string;
  table: string;
  indexes: Index[];
}

export function toIndex(id: number, declaration: IndexDeclaration, marks: number): Index {
  const geo = declaration.keys.filter((key) => key.direction === '2dsphere');
  if (declaration.keys.length === 0) throw new Error(`index ${declaration.name}: no keys`);
  if (geo.length > 0 && declaration.unique)
    throw new Error(`index ${declaration.name}: 2dsphere cannot be unique`);
  if (geo.length > 1) throw new Error(`index ${declaration.name}: more than one 2dsphere key`);
  return {
    id,
    name: declaration.name,
    table: `i${id}`,
    unique: declaration.unique ?? false,
    fields: declaration.keys
      .filter((key) => key.direction !== '2dsphere')
      .map((key) => ({ path: key.field, direction: String(key.direction) === '-1' ? -1 : 1 })),
    geo: geo[0]?.field,
    marks,
    declaration,
  };
}

/** The names of collections and indexes. Tables have numbers for names, so no name of a caller ever stands in SQL. */
export class Catalog {
  readonly collections = new Map<string, Collection>();
  private readonly unsettled = new Map<Index, number>();

  constructor(private readonly connection: Connection) {
    connection.exec(
      `CREATE TABLE IF NOT EXISTS collections(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
       CREATE TABLE IF NOT EXISTS indexes(id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, declaration TEXT NOT NULL, marks INTEGER NOT NULL DEFAULT 0);`,
    );
    this.load();
  }

  /** Reads the names again: at the start, and after a declaration that failed half way. */
  load(): void {
    this.collections.clear();
    const byId = new Map<number, Collection>();
    for (const row of this.connection.rows('SELECT id, name FROM collections ORDER BY id')) {
      const collection = this.remember(Number(row.id), String(row.name));
      byId.set(collection.id, collection);
    }
    for (const row of this.connection.rows(
      'SELECT id, collection, declaration, marks FROM indexes ORDER BY id',
    )) {
      const declaration = JSON.parse(String(row.declaration)) as IndexDeclaration;
      byId.get(Number(row.collection))?.indexes.push(toIndex(Number(row.id), declaration, Number(row.marks)));
    }
  }

  /** After a commit the new marks stand; after a rollback they are gone from the file, so they go from memory. */
  settle(committed: boolean): void {
    if (!committed) for (const [index, marks] of this.unsettled) index.marks = marks;
    this.unsettled.clear();
  }

  create(name: string): Collection {
    const { rowid } = this.connection.run('INSERT INTO collections(name) VALUES(?)', name);
    // AUTOINCREMENT: a number is never used twice, so that a cursor by rid cannot meet another document.
    this.connection.exec(
      `CREATE TABLE c${rowid}(rid INTEGER PRIMARY KEY AUTOINCREMENT, id NOT NULL UNIQUE, rev INTEGER NOT NULL, doc TEXT NOT NULL)`,
    );
    return this.remember(rowid, name);
  }

  addIndex(collection: Collection, declaration: IndexDeclaration): Index {
    const { rowid } = this.connection.run(
      'INSERT INTO indexes(collection, declaration) VALUES(?, ?)',
      collection.id,
      JSON.stringify(declaration),
    );
    const index = toIndex(rowid, declaration, 0);
    this.connection.exec(tableFor(index));
    collection.indexes.push(index);
    return index;
  }

  dropIndex(collection: Collection, index: Index): void {
    this.connection.exec(`DROP TABLE ${index.table}`);
    this.connection.run('DELETE FROM indexes WHERE id = ?', index.id);
    collection.indexes.splice(collection.indexes.indexOf(index), 1);
  }

  mark(index: Index, marks: number): void {
    if ((index.marks | marks) === index.marks) return;
    if (!this.unsettled.has(index)) this.unsettled.set(index, index.marks);
    index.marks |= marks;
    this.connection.run('UPDATE indexes SET marks = ? WHERE id = ?', index.marks, index.id);
  }

  private remember(id: number, name: string): Collection {
    const collection = { id, name, table: `c${id}`, indexes: [] };
    this.collections.set(name, collection);
    return collection;
  }
}

function tableFor(index: Index): string {
  const columns = index.fields.map((_, i) => `k${i}`);
  if (index.geo !== undefined) {
    // Auxiliary columns: read with the box, so that a filter on them costs no document.
    const beside = columns.map((column) => `, +${column}`).join('');
    return `CREATE VIRTUAL TABLE ${index.table} USING rtree(rid, x0, x1, y0, y1${beside})`;
  }
  const key = index.fields.map((field, i) => `k${i}${field.direction === -1 ? ' DESC' : ''}`);
  if (!index.unique) key.push('rid');
  return `CREATE TABLE ${index.table}(${columns.join(', ')}, rid INTEGER NOT NULL, PRIMARY KEY(${key.join(', ')})) WITHOUT ROWID`;
}
