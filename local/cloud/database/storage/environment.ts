import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Catalog, type Collection } from './catalog';
import { Documents } from './documents';
import { connectDurably, type Connection } from './driver';
import { lockFile, type FileLock } from './lock';
import { collectionNotExist } from '../wire-error';

/** Reading connections kept open for the next transaction: opening one takes as long as a small transaction. */
const IDLE_READERS = 32;

/** One environment's file, open: its one writing connection, and reading ones for snapshots. */
export class Environment {
  readonly catalog: Catalog;
  readonly documents: Documents;
  readonly main: Connection;
  private readonly lock: FileLock;
  private readonly idle: Connection[] = [];

  constructor(private readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) closeSync(openSync(file, 'a'));
    this.lock = lockFile(file);
    try {
      this.main = connectDurably(file, 'writer');
      this.catalog = new Catalog(this.main);
      this.documents = new Documents(this.main, this.catalog);
    } catch (error) {
      this.lock.release();
      throw error;
    }
  }

  collection(name: string): Collection {
    const found = this.catalog.collections.get(name);
    if (found === undefined) throw collectionNotExist(name);
    return found;
  }

  /** All of it or nothing; on the disk when it returns. */
  write<T>(work: () => T): T {
    this.main.exec('BEGIN IMMEDIATE');
    let done: T;
    try {
      done = work();
      this.main.exec('COMMIT');
    } catch (error) {
      this.main.exec('ROLLBACK');
      this.catalog.settle(false);
      throw error;
    }
    this.catalog.settle(true);
    return done;
  }

  /** A connection that from now on sees the file as it is now. */
  openSnapshot(): Connection {
    const reader = this.idle.pop() ?? connectDurably(this.file, 'reader');
    // The first read fixes what a WAL reader sees.
    reader.exec('BEGIN');
    reader.get('SELECT count(*) AS n FROM sqlite_schema');
    return reader;
  }

  closeSnapshot(reader: Connection): void {
    reader.exec('ROLLBACK');
    if (this.idle.length < IDLE_READERS) this.idle.push(reader);
    else reader.close();
  }

  close(): void {
    for (const reader of this.idle) reader.close();
    this.main.close();
    this.lock.release();
  }
}
