import { readStages, AGGREGATE_DEFAULT_ROWS } from './aggregate/stages';
import { runPipeline } from './aggregate/pipeline';
import type { CollectionDeclaration, Explain, IndexDeclaration, SlowQuery } from './declaration';
import { declareCollections } from './index/declare';
import { newEffort, type Effort } from './plan/candidate';
import { count } from './plan/find';
import { Environment } from './storage/environment';
import { Transactions } from './transaction/transactions';
import { stringify } from './values/ejson';
import { Watch } from './watch';
import { filterField, textField } from './wire/fields';
import { getDocument } from './wire/read';
import { plainTarget, transactionTarget, type Target } from './wire/target';
import { insertDocument, modifyDocument, removeDocument } from './wire/write';
import { collectionExists, collectionNotExist, unsupported, WireError } from './wire-error';

export type { CollectionDeclaration, Explain, IndexDeclaration, SlowQuery } from './declaration';

type Body = Record<string, unknown>;

interface PerformContext {
  now: number;
  /** Hears how many documents the action looked at and gave back, those of a `$lookup` included. */
  told?: (work: { examined: number; returned: number }) => void;
}

export interface CloudDatabase {
  /** Answers one `database.*` action of the SDK's wire protocol. Throws WireError(code, message). */
  perform(body: Body, context: PerformContext): Record<string, unknown>;
  declare(collections: CollectionDeclaration[]): void;
  collections(): { name: string; documents: number; indexes: IndexDeclaration[] }[];
  slowQueries(): SlowQuery[];
  /** Runs a reading action and tells what it took. */
  explain(body: Body): Explain;
  close(): void;
}

export function openDatabase(options: { file: string; log?: (line: object) => void }): CloudDatabase {
  return new SqliteDatabase(options.file, options.log ?? (() => undefined));
}

class SqliteDatabase implements CloudDatabase {
  private readonly environment: Environment;
  private readonly transactions: Transactions;
  private readonly watch: Watch;

  constructor(file: string, log: (line: object) => void) {
    this.environment = new Environment(file);
    this.watch = new Watch(this.environment, log);
    this.transactions = new Transactions(this.environment);
  }

  perform(body: Body, { now, told }: PerformContext): Record<string, unknown> {
    const began = performance.now();
    const effort = newEffort();
    try {
      return this.act(body, now, effort);
    } catch (error) {
      throw asWireError(error, body);
    } finally {
      this.watch.note(body, effort, now, performance.now() - began);
      told?.(this.watch.work(body.collectionName, effort));
    }
  }

  private act(body: Body, now: number, effort: Effort): Record<string, unknown> {
    this.transactions.sweep(now);
    const action = String(body.action);
    switch (action) {
      case 'database.startTransaction':
        return { transactionId: this.transactions.start(now, callerOf(body)) };
      case 'database.commitTransaction':
        this.transactions.commit(this.transactions.get(body.transactionId));
        return {};
      case 'database.abortTransaction':
        this.transactions.end(this.transactions.get(body.transactionId));
        return {};
      case 'database.addCollection':
        this.addCollection(textField(body, 'collectionName'));
        return { data: {} };
      case 'database.insertDocument':
        return insertDocument(this.target(body), body, now);
      case 'database.getDocument':
        return getDocument(this.target(body), body, now, effort);
      case 'database.modifyDocument':
        this.refuseOutside(body, 'where().update()');
        return modifyDocument(this.target(body), body, now, effort);
      case 'database.removeDocument':
        this.refuseOutside(body, 'where().remove()');
        return removeDocument(this.target(body), body, now, effort);
      case 'database.calculateDocument':
        this.refuseOutside(body, 'count()');
        return { data: { total: this.count(body, now, effort) } };
      case 'database.aggregateDocuments':
        this.refuseOutside(body, 'aggregate()');
        return { data: { list: this.aggregate(body, now, effort) } };
      default:
        throw new WireError('INVALID_ACTION', `unsupported: the action ${action}`);
    }
  }

  private target(body: Body): Target {
    const collection = this.environment.collection(textField(body, 'collectionName'));
    if (body.transactionId === undefined || body.transactionId === '')
      return plainTarget(this.environment, this.transactions, collection);
    return transactionTarget(this.transactions, this.transactions.get(body.transactionId), collection);
  }

  private count(body: Body, now: number, effort: Effort): number {
    const collection = this.environment.collection(textField(body, 'collectionName'));
    return count(this.environment.main, collection, filterField(body, now), effort);
  }

  private aggregate(body: Body, now: number, effort: Effort): string[] {
    const { catalog, main: reader } = this.environment;
    const collection = this.environment.collection(textField(body, 'collectionName'));
    const stages = readStages(body.stages, now);
    if (!stages.some(({ name }) => name === '$limit'))
      stages.push({ name: '$limit', value: AGGREGATE_DEFAULT_ROWS });
    const run = { reader, catalog, now, effort, variables: {} };
    return Array.from(runPipeline(run, collection, stages), stringify);
  }

  /**
   * Protocol § 5.4.5: these the SDK sends without the transaction's id, so inside a transaction they silently act
   * outside it. Unlike WeChat, a call that has a transaction open is told so.
   */
  private refuseOutside(body: Body, what: string): void {
    if (body.queryType === 'DOC') return;
    if (body.transactionId || this.transactions.openedBy(callerOf(body)))
      throw unsupported(
        `${what} while this call has a transaction open: the SDK sends it without the transaction's id, so it would act outside the transaction. ` +
          'Inside a transaction use doc().get/update/set/remove, add and where().get(); do anything else before or after it',
      );
  }

  private addCollection(name: string): void {
    if (this.environment.catalog.collections.has(name)) throw collectionExists(name);
    this.environment.write(() => this.environment.catalog.create(name));
  }

  declare(collections: CollectionDeclaration[]): void {
    const { main, catalog, documents } = this.environment;
    this.transactions.endAll();
    try {
      this.environment.write(() => declareCollections(main, catalog, documents, collections));
    } catch (error) {
      catalog.load();
      throw error;
    }
  }

  collections() {
    return [...this.environment.catalog.collections.values()].map(({ name, table, indexes }) => ({
      name,
      documents: Number(this.environment.main.get(`SELECT count(*) AS n FROM ${table}`)?.n),
      indexes: indexes.map(({ declaration }) => declaration),
    }));
  }

  slowQueries(): SlowQuery[] {
    return [...this.watch.slow];
  }

  explain(body: Body): Explain {
    if (
      !['getDocument', 'calculateDocument', 'aggregateDocuments'].includes(
        String(body.action).replace('database.', ''),
      )
    )
      throw unsupported('explain of an action that writes');
    const effort = newEffort();
    this.act(body, Date.now(), effort);
    return this.watch.explain(body.collectionName, effort);
  }

  close(): void {
    this.transactions.endAll();
    this.environment.close();
  }
}

const callerOf = (body: Body) => (typeof body.wxCloudApiToken === 'string' ? body.wxCloudApiToken : '');

function asWireError(error: unknown, body: Body): unknown {
  if (error instanceof WireError) return error;
  const text = error instanceof Error ? error.message : String(error);
  // A collection younger than a transaction's snapshot is not there for it.
  if (/no such table: c\d+/.test(text)) return collectionNotExist(String(body.collectionName));
  if (error instanceof Error && error.constructor.name === 'MingoError')
    return new WireError('DATABASE_REQUEST_FAILED', `bad query: ${text}`);
  return error;
}
