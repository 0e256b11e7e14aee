import type { Collection } from '../storage/catalog';
import type { Connection } from '../storage/driver';
import { keyText, rowText, entriesOf } from '../index/entries';
import { encodeKey } from '../values/key';
import type { Doc } from '../values/value';

/** What a transaction wrote to one document and nobody else sees yet; null for a removal. */
export interface PendingWrite {
  collection: Collection;
  id: unknown;
  doc: Doc | null;
}

export interface OpenTransaction {
  id: string;
  startedAt: number;
  /** Whose it is: the token of the call that started it. */
  caller: string;
  /** A reading connection that sees the file as it was at the start. */
  snapshot: Connection;
  writes: Map<string, PendingWrite>;
  locks: Set<string>;
  /** Unique keys its own writes hold, by the document that holds them. */
  uniqueKeys: Map<string, string>;
  /** Somebody outside wrote to a document this one had written: it cannot commit any more. */
  overtaken: boolean;
}

export const documentKey = (collection: Collection, id: unknown) =>
  `${collection.id}:${keyText(encodeKey(id))}`;

/** The unique keys a document would hold, as texts, with what is needed to look each one up. */
export function uniqueRows(collection: Collection, doc: Doc) {
  return collection.indexes
    .filter((index) => index.unique && index.geo === undefined)
    .flatMap((index) =>
      entriesOf(index, doc).rows.map((row) => ({ index, row, key: `${index.table}:${rowText(row)}` })),
    );
}
