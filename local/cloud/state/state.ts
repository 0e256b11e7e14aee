import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectDurably, type Connection } from '../database/storage/driver';

/**
 * What this cloud itself has to remember across a restart, apart from the product's documents: sign-ins, files, sent
 * messages, subscriptions, verdicts not yet pushed, the clock. Each row is on the disk before the answer is given.
 */
export interface State {
  sql: Connection;
  readSetting<T>(name: string, otherwise: T): T;
  writeSetting(name: string, value: unknown): void;
  /** All that is written meanwhile, on the disk at once or not at all. */
  together(write: () => void): void;
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

export function openState(dataDir: string): State {
  mkdirSync(dataDir, { recursive: true });
  const sql = connectDurably(join(dataDir, 'cloud.sqlite'), 'writer');
  sql.exec(TABLES);
  return {
    sql,
    readSetting<T>(name: string, otherwise: T): T {
      const row = sql.get('SELECT value FROM settings WHERE name = ?', name);
      return row ? (JSON.parse(String(row.value)) as T) : otherwise;
    },
    writeSetting(name, value) {
      sql.run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', name, JSON.stringify(value));
    },
    together(write) {
      sql.exec('BEGIN');
      try {
        write();
        sql.exec('COMMIT');
      } catch (error) {
        sql.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => sql.close(),
  };
}
