import { entriesOf, rowText } from '../index/entries';
import { Catalog, type Index } from '../storage/catalog';
import { connect, type Connection } from '../storage/driver';
import { parseStored } from '../values/ejson';
import type { Key } from '../values/key';

/** Reads a closed file and says what is wrong with it: SQLite's own check, and every index against its documents. */
export function faultsOf(file: string): string[] {
  const connection = connect(file);
  try {
    const check = String(connection.get('PRAGMA integrity_check')?.integrity_check);
    const faults = check === 'ok' ? [] : [check];
    for (const { name, table, indexes } of new Catalog(connection).collections.values()) {
      for (const index of indexes) {
        const expected: string[] = [];
        for (const row of connection.rows(`SELECT rid, doc FROM ${table}`)) {
          const entries = entriesOf(index, parseStored(String(row.doc)));
          if ((entries.marks & ~index.marks) !== 0) faults.push(`${name}.${index.name}: a mark is missing`);
          if (index.geo !== undefined && entries.box === undefined) continue;
          for (const keys of entries.rows) expected.push(`${rowText(keys)}:${Number(row.rid)}`);
        }
        const found = rowsOf(connection, index);
        if (found.sort().join('\n') !== expected.sort().join('\n'))
          faults.push(
            `${name}.${index.name}: ${found.length} rows, ${expected.length} expected, or other ones`,
          );
      }
    }
    return faults;
  } finally {
    connection.close();
  }
}

function rowsOf(connection: Connection, index: Index): string[] {
  const list: string[] = [];
  for (const row of connection.rows(`SELECT * FROM ${index.table}`))
    list.push(`${rowText(index.fields.map((_, i) => row[`k${i}`] as Key))}:${Number(row.rid)}`);
  return list;
}
