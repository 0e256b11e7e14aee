import { join } from 'node:path';
import { openSqlite } from './state';

/**
 * Two servers on one folder would each push the same verdicts and run the same timers. The lock is the operating
 * system's, held through an open SQLite transaction: it ends with the process, however that ends.
 */
export function lockData(dataDir: string): () => void {
  const sql = openSqlite(join(dataDir, 'lock.sqlite'), { waitMs: 0 });
  try {
    sql.exec('BEGIN EXCLUSIVE');
  } catch {
    sql.close();
    throw new Error(`another server works with ${dataDir}; give this one its own DATA_DIR`);
  }
  return () => sql.close();
}
