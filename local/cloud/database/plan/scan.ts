import type { Collection } from '../storage/catalog';
import type { Connection } from '../storage/driver';
import { Candidate, type Effort } from './candidate';
import type { Conditions } from './conditions';
import { scanTests } from './scan-tests';

/** Every document, in the order they were added, one at a time; SQL drops those that plainly do not match. */
export function* scan(
  reader: Connection,
  collection: Collection,
  conditions: Conditions,
  effort: Effort,
): Generator<Candidate> {
  const tests = scanTests(conditions);
  const where = tests === undefined ? '' : ` WHERE ${tests.text}`;
  effort.scanned = { upTo: 0 };
  const sql = `SELECT rid, doc FROM ${collection.table}${where} ORDER BY rid`;
  for (const row of reader.rows(sql, tests?.params)) {
    const rid = Number(row.rid);
    effort.scanned.upTo = rid;
    yield new Candidate(rid, String(row.doc));
  }
  effort.scanned.upTo = Infinity;
}

/** How many documents a scan went over: SQL does not tell, so it is counted when somebody asks. */
export function settleScan(reader: Connection, collection: Collection, effort: Effort): void {
  if (effort.scanned === undefined) return;
  const upTo = Math.min(effort.scanned.upTo, Number.MAX_SAFE_INTEGER);
  const row = reader.get(`SELECT count(*) AS n FROM ${collection.table} WHERE rid <= ?`, upTo);
  effort.examined += Number(row?.n);
  effort.scanned = undefined;
}
