import { connect } from './driver';

export interface FileLock {
  release(): void;
}

/**
 * Keeps a second process away. SQLite's exclusive lock on a file beside the data is a lock of the operating system,
 * so it goes with the process, by kill -9 too; the data file itself must stay open to our own reading connections.
 */
export function lockFile(file: string): FileLock {
  const connection = connect(`${file}.lock`);
  try {
    connection.exec('PRAGMA busy_timeout=0; BEGIN EXCLUSIVE;');
  } catch {
    connection.close();
    throw new Error(`${file} is in use by another process: stop it, or choose another data directory`);
  }
  return { release: () => connection.close() };
}
