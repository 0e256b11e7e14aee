import type { CollectionDeclaration, IndexDeclaration } from '../declaration';
import type { Catalog, Collection, Index } from '../storage/catalog';
import type { Documents } from '../storage/documents';
import type { Connection } from '../storage/driver';
import { parseStored } from '../values/ejson';
import { entriesOf } from './entries';

/** Makes the indexes of a file of declarations true. Missing ones of a collection are built in one pass over it. */
export function declareCollections(
  connection: Connection,
  catalog: Catalog,
  documents: Documents,
  declarations: CollectionDeclaration[],
): void {
  for (const { name, indexes = [] } of declarations) {
    const collection = catalog.collections.get(name) ?? catalog.create(name);
    const wanted = new Map(indexes.map((index) => [index.name, index]));
    if (wanted.size !== indexes.length) throw new Error(`collection ${name}: two indexes of one name`);
    for (const index of [...collection.indexes]) {
      const next = wanted.get(index.name);
      if (next !== undefined && sameIndex(next, index.declaration)) wanted.delete(index.name);
      else catalog.dropIndex(collection, index);
    }
    const fresh = [...wanted.values()].map((declaration) => catalog.addIndex(collection, declaration));
    if (fresh.length > 0) build(connection, documents, collection, fresh);
  }
}

const sameIndex = (a: IndexDeclaration, b: IndexDeclaration) =>
  JSON.stringify([a.keys, a.unique ?? false]) === JSON.stringify([b.keys, b.unique ?? false]);

function build(connection: Connection, documents: Documents, collection: Collection, indexes: Index[]): void {
  for (const row of connection.rows(`SELECT rid, doc FROM ${collection.table} ORDER BY rid`)) {
    const doc = parseStored(String(row.doc));
    for (const index of indexes)
      documents.add(collection, index, Number(row.rid), entriesOf(index, doc), doc, 'Update');
  }
}
