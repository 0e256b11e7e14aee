import { duplicateKey, type WriteKind } from '../wire-error';
import { entriesOf, rowText, type Entries } from '../index/entries';
import { Candidate } from '../plan/candidate';
import { stringify } from '../values/ejson';
import { encodeKey, type Key } from '../values/key';
import { valueAt } from '../values/path';
import type { Doc } from '../values/value';
import type { Catalog, Collection, Index } from './catalog';
import type { Connection } from './driver';

export interface Stored {
  rid: number;
  rev: number;
  text: string;
}

/** Writes documents together with their index rows. Everything here runs inside a SQLite transaction of the caller. */
export class Documents {
  /** Grows with every change of any document; a restart begins higher, so no number comes twice. */
  private rev = Date.now() * 1000;

  constructor(
    private readonly connection: Connection,
    private readonly catalog: Catalog,
  ) {}

  byId(collection: Collection, id: unknown, reader = this.connection): Stored | undefined {
    const row = reader.get(`SELECT rid, rev, doc FROM ${collection.table} WHERE id = ?`, encodeKey(id));
    return row && { rid: Number(row.rid), rev: Number(row.rev), text: String(row.doc) };
  }

  byRid(collection: Collection, rid: number): Candidate {
    const row = this.connection.get(`SELECT doc FROM ${collection.table} WHERE rid = ?`, rid);
    return new Candidate(rid, String(row?.doc));
  }

  insert(collection: Collection, doc: Doc, kind: WriteKind = 'Insert'): void {
    const id = encodeKey(doc._id);
    if (this.connection.get(`SELECT 1 AS n FROM ${collection.table} WHERE id = ?`, id) !== undefined)
      throw duplicateKey(kind, collection.name, '_id_', [doc._id]);
    const { rowid } = this.connection.run(
      `INSERT INTO ${collection.table}(id, rev, doc) VALUES(?, ?, ?)`,
      id,
      ++this.rev,
      stringify(doc),
    );
    for (const index of collection.indexes)
      this.add(collection, index, rowid, entriesOf(index, doc), doc, kind);
  }

  replace(collection: Collection, rid: number, before: Doc, after: Doc): void {
    this.connection.run(
      `UPDATE ${collection.table} SET rev = ?, doc = ? WHERE rid = ?`,
      ++this.rev,
      stringify(after),
      rid,
    );
    for (const index of collection.indexes) this.move(collection, index, rid, before, after);
  }

  remove(collection: Collection, rid: number, doc: Doc): void {
    for (const index of collection.indexes) this.take(index, rid, entriesOf(index, doc).rows);
    this.connection.run(`DELETE FROM ${collection.table} WHERE rid = ?`, rid);
  }

  /** Fills one new index from one document, for a build. */
  add(collection: Collection, index: Index, rid: number, entries: Entries, doc: Doc, kind: WriteKind): void {
    this.catalog.mark(index, entries.marks);
    if (index.geo !== undefined) {
      const { box, rows } = entries;
      if (box === undefined) return;
      const marks = index.fields.map(() => ', ?').join('');
      this.connection.run(
        `INSERT INTO ${index.table} VALUES(?, ?, ?, ?, ?${marks})`,
        ...[rid, box.west, box.east, box.south, box.north, ...(rows[0] ?? [])],
      );
      return;
    }
    for (const row of entries.rows) this.addRow(collection, index, rid, row, doc, kind);
  }

  /** Who else holds a unique key, if anybody. */
  holder(index: Index, row: Key[], reader = this.connection): number | undefined {
    const tests = row.map((_, i) => `k${i} = ?`).join(' AND ');
    const found = reader.get(`SELECT rid FROM ${index.table} WHERE ${tests}`, ...row);
    return found && Number(found.rid);
  }

  private addRow(
    collection: Collection,
    index: Index,
    rid: number,
    row: Key[],
    doc: Doc,
    kind: WriteKind,
  ): void {
    if (index.unique && this.holder(index, row) !== undefined) {
      const key = index.fields.map(({ path }) => valueAt(doc, path) ?? null);
      throw duplicateKey(kind, collection.name, index.name, key);
    }
    const marks = row.map(() => '?, ').join('');
    this.connection.run(`INSERT INTO ${index.table} VALUES(${marks}?)`, ...row, rid);
  }

  private move(collection: Collection, index: Index, rid: number, before: Doc, after: Doc): void {
    const old = entriesOf(index, before);
    const now = entriesOf(index, after);
    if (index.geo !== undefined) {
      const text = ({ box, rows }: Entries) => JSON.stringify(box) + rows.map(rowText).join();
      if (text(old) === text(now)) return;
      this.take(index, rid, []);
      this.add(collection, index, rid, now, after, 'Update');
      return;
    }
    const had = new Set(old.rows.map(rowText));
    const has = new Set(now.rows.map(rowText));
    this.take(
      index,
      rid,
      old.rows.filter((row) => !has.has(rowText(row))),
    );
    const rows = now.rows.filter((row) => !had.has(rowText(row)));
    if (rows.length > 0) this.add(collection, index, rid, { ...now, rows }, after, 'Update');
  }

  private take(index: Index, rid: number, rows: Key[][]): void {
    if (index.geo !== undefined) {
      this.connection.run(`DELETE FROM ${index.table} WHERE rid = ?`, rid);
      return;
    }
    const tests = [...index.fields.map((_, i) => `k${i} = ?`), 'rid = ?'].join(' AND ');
    for (const row of rows) this.connection.run(`DELETE FROM ${index.table} WHERE ${tests}`, ...row, rid);
  }
}
