import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The part of node:sqlite used here; both drivers have it. */
export interface SqlDatabase {
  exec(sql: string): void;
  prepare(sql: string): SqlStatement;
  close(): void;
}
export interface SqlStatement {
  run(...values: SqlValue[]): unknown;
  get(...values: SqlValue[]): Record<string, SqlValue> | undefined;
  all(...values: SqlValue[]): Record<string, SqlValue>[];
}
export type SqlValue = string | number | null;

/**
 * What this cloud itself has to remember across a restart, apart from the product's documents: sign-ins, files, sent
 * messages, subscriptions, verdicts not yet pushed, the clock. Each row is on the disk before the answer is given.
 */
export interface State {
  sql: SqlDatabase;
  readSetting<T>(name: string, otherwise: T): T;
  writeSetting(name: string, value: unknown): void;
  close(): void;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, openid TEXT NOT NULL, madeAt INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS visits (openid TEXT PRIMARY KEY, at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY, blob TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
    contentType TEXT NOT NULL, owner TEXT, madeAt INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, openid TEXT NOT NULL, templateId TEXT NOT NULL, page TEXT NOT NULL,
    data TEXT NOT NULL, sentAt INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS messages_openid ON messages (openid, id);
  CREATE TABLE IF NOT EXISTS subscriptions (
    openid TEXT NOT NULL, templateId TEXT NOT NULL, remaining INTEGER NOT NULL, always INTEGER NOT NULL,
    PRIMARY KEY (openid, templateId));
  CREATE TABLE IF NOT EXISTS pushes (
    id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL, body TEXT NOT NULL, dueAt INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, failure TEXT, openid TEXT);
`;

export function openSqlite(file: string, { waitMs = 2000 } = {}): SqlDatabase {
  const builtIn = Number(process.versions.node.split('.')[0]) >= 22;

  const driver = require(builtIn ? 'node:sqlite' : '@photostructure/sqlite') as {
    DatabaseSync: new (file: string) => SqlDatabase;
  };
  const sql = new driver.DatabaseSync(file);
  sql.exec(`PRAGMA busy_timeout = ${waitMs}`);
  return sql;
}

export function openState(dataDir: string): State {
  mkdirSync(dataDir, { recursive: true });
  const sql = openSqlite(join(dataDir, 'cloud.sqlite'));
  sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  sql.exec(TABLES);
  const read = sql.prepare('SELECT value FROM settings WHERE name = ?');
  const write = sql.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)');
  return {
    sql,
    readSetting<T>(name: string, otherwise: T): T {
      const row = read.get(name);
      return row ? (JSON.parse(String(row.value)) as T) : otherwise;
    },
    writeSetting(name, value) {
      write.run(name, JSON.stringify(value));
    },
    close: () => sql.close(),
  };
}
