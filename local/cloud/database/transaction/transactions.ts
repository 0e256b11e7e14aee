import { randomBytes } from 'node:crypto';
import type { Collection } from '../storage/catalog';
import type { Environment } from '../storage/environment';
import { duplicateKey, transactionConflict, transactionNotExist, WireError } from '../wire-error';
import { parseStored } from '../values/ejson';
import { encodeKey } from '../values/key';
import { valueAt } from '../values/path';
import type { Doc } from '../values/value';
import { documentKey, uniqueRows, type OpenTransaction } from './open-transaction';

/** https://docs.cloudbase.net/api-reference/server/node-sdk/database/transaction : a transaction ends by itself after this. */
export const TRANSACTION_MAX_MS = 30_000;

/**
 * Transactions as Tencent's service has them: a snapshot at the start, own writes visible and others' not, a conflict
 * at the write, write skew allowed, and a conflict ends the transaction.
 */
export class Transactions {
  private readonly open = new Map<string, OpenTransaction>();
  private readonly holders = new Map<string, OpenTransaction>();

  constructor(private readonly environment: Environment) {}

  start(now: number, caller: string): string {
    const transaction: OpenTransaction = {
      id: randomBytes(16).toString('hex'),
      startedAt: now,
      caller,
      snapshot: this.environment.openSnapshot(),
      writes: new Map(),
      locks: new Set(),
      uniqueKeys: new Map(),
      overtaken: false,
    };
    this.open.set(transaction.id, transaction);
    return transaction.id;
  }

  /** Ends what is over its time; a clock set back ends nothing. */
  sweep(now: number): void {
    for (const transaction of this.open.values())
      if (now - transaction.startedAt > TRANSACTION_MAX_MS) this.end(transaction);
  }

  get(id: unknown): OpenTransaction {
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined;
    if (transaction === undefined) throw transactionNotExist();
    return transaction;
  }

  openedBy(caller: string): boolean {
    if (caller === '') return false;
    for (const transaction of this.open.values()) if (transaction.caller === caller) return true;
    return false;
  }

  read(transaction: OpenTransaction, collection: Collection, id: unknown): Doc | undefined {
    const own = transaction.writes.get(documentKey(collection, id));
    if (own !== undefined) return own.doc ?? undefined;
    const stored = this.environment.documents.byId(collection, id, transaction.snapshot);
    return stored && parseStored(stored.text);
  }

  /** Notes a write, or ends the transaction: it conflicts at once, not at the commit. */
  write(transaction: OpenTransaction, collection: Collection, id: unknown, doc: Doc | null): void {
    try {
      if (transaction.overtaken) throw transactionConflict();
      const key = documentKey(collection, id);
      this.lock(transaction, key);
      if (!transaction.writes.has(key)) this.requireUnchanged(transaction, collection, id);
      this.holdUniqueKeys(transaction, collection, key, doc);
      transaction.writes.set(key, { collection, id, doc });
    } catch (error) {
      this.end(transaction);
      throw error;
    }
  }

  commit(transaction: OpenTransaction): void {
    const { writes, overtaken } = transaction;
    this.end(transaction);
    if (overtaken) throw transactionConflict();
    if (writes.size === 0) return;
    const { documents } = this.environment;
    const pending = [...writes.values()];
    try {
      this.environment.write(() => {
        // Removals first: they may free a unique key that another write takes.
        for (const { collection, id } of pending.filter(({ doc }) => doc === null)) {
          const stored = documents.byId(collection, id);
          if (stored) documents.remove(collection, stored.rid, parseStored(stored.text));
        }
        for (const { collection, id, doc } of pending) {
          if (doc === null) continue;
          const stored = documents.byId(collection, id);
          if (stored) documents.replace(collection, stored.rid, parseStored(stored.text), doc);
          else documents.insert(collection, doc);
        }
      });
    } catch (error) {
      // A unique key was taken from outside between the write and now; tried again, the write itself will say so.
      if (error instanceof WireError && error.message.includes('E11000')) throw transactionConflict();
      throw error;
    }
  }

  end(transaction: OpenTransaction): void {
    if (!this.open.delete(transaction.id)) return;
    for (const key of transaction.locks) this.holders.delete(key);
    this.environment.closeSnapshot(transaction.snapshot);
  }

  endAll(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction);
  }

  /**
   * A plain write goes ahead. Unlike WeChat, which lets it wait until the transaction that wrote the same document is
   * over, here that transaction is the one to lose: its next write or its commit answers TransactionConflict.
   */
  overtake(collection: Collection, id: unknown): void {
    if (this.holders.size === 0) return;
    const holder = this.holders.get(documentKey(collection, id));
    if (holder !== undefined) holder.overtaken = true;
  }

  private lock(transaction: OpenTransaction, key: string): void {
    const holder = this.holders.get(key);
    if (holder !== undefined && holder !== transaction) throw transactionConflict();
    this.holders.set(key, transaction);
    transaction.locks.add(key);
  }

  private requireUnchanged(transaction: OpenTransaction, collection: Collection, id: unknown): void {
    const { documents } = this.environment;
    const then = documents.byId(collection, id, transaction.snapshot);
    if (then?.rev !== documents.byId(collection, id)?.rev) throw transactionConflict();
  }

  private holdUniqueKeys(
    transaction: OpenTransaction,
    collection: Collection,
    key: string,
    doc: Doc | null,
  ): void {
    for (const [unique, holder] of transaction.uniqueKeys)
      if (holder === key) transaction.uniqueKeys.delete(unique);
    if (doc === null) return;
    const { documents, main } = this.environment;
    for (const unique of uniqueRows(collection, doc)) {
      this.lock(transaction, unique.key);
      const taken = () => {
        const values = unique.index.fields.map(({ path }) => valueAt(doc, path) ?? null);
        return duplicateKey('Insert', collection.name, unique.index.name, values);
      };
      if (transaction.uniqueKeys.has(unique.key)) throw taken();
      const rid = documents.holder(unique.index, unique.row);
      const id = rid && main.get(`SELECT id FROM ${collection.table} WHERE rid = ?`, rid)?.id;
      if (
        id !== undefined &&
        id !== encodeKey(doc._id) &&
        !transaction.writes.has(documentKey(collection, id))
      )
        throw taken();
      transaction.uniqueKeys.set(unique.key, key);
    }
  }
}
