import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EJSON } from 'bson';
import { openDatabase, type CloudDatabase, type CollectionDeclaration } from '../database';

type Body = Record<string, unknown>;

/** Speaks to a database in the words of the SDK, for tests: canonical EJSON in, plain values out. */
export function testClient(
  declarations: CollectionDeclaration[] = [],
  log?: (line: Record<string, unknown>) => void,
) {
  const directory = mkdtempSync(join(tmpdir(), 'cloud-database-'));
  const file = join(directory, 'data.sqlite');
  let database = openDatabase({ file, log: log as (line: object) => void });
  database.declare(declarations);
  const clock = { now: 1_700_000_000_000 };
  const ejson = (value: unknown) => EJSON.stringify(value as object, { relaxed: false });
  const read = (list: unknown) =>
    (list as string[]).map((text) => EJSON.parse(text) as Record<string, unknown>);
  const perform = (action: string, body: Body = {}) =>
    database.perform({ action: `database.${action}`, ...body }, clock) as { data: Body } & Body;

  const on = (collectionName: string, transactionId?: string, token?: string) => {
    const common = {
      collectionName,
      ...(transactionId ? { transactionId } : {}),
      ...(token ? { wxCloudApiToken: token } : {}),
    };
    const doc = (id: unknown) => ({ ...common, queryType: 'DOC', query: ejson({ _id: id }), multi: false });
    const where = (filter: object) => ({ ...common, queryType: 'WHERE', query: ejson(filter) });
    return {
      add: (...docs: object[]) =>
        perform('insertDocument', { ...common, data: docs.map(ejson) }).data.insertedIds as unknown[],
      get: (id: unknown) => read(perform('getDocument', doc(id)).data.list)[0],
      find: (
        filter: object = {},
        more: { order?: object; projection?: object; limit?: number; offset?: number } = {},
      ) => {
        const { order, projection, ...numbers } = more;
        const texts = {
          ...(order ? { order: ejson(order) } : {}),
          ...(projection ? { projection: ejson(projection) } : {}),
        };
        return read(perform('getDocument', { ...where(filter), ...texts, ...numbers }).data.list);
      },
      count: (filter: object = {}) => perform('calculateDocument', where(filter)).data.total as number,
      update: (id: unknown, data: object) =>
        perform('modifyDocument', { ...doc(id), data: ejson(data), merge: true, upsert: false }).data.updated,
      updateWhere: (filter: object, data: object, multi = true) =>
        perform('modifyDocument', { ...where(filter), data: ejson(data), multi, merge: true, upsert: false })
          .data.updated,
      set: (id: unknown, data: object) =>
        perform('modifyDocument', { ...doc(id), data: ejson(data), merge: false, upsert: true }).data,
      remove: (id: unknown) => perform('removeDocument', doc(id)).data.deleted,
      removeWhere: (filter: object, multi = true) =>
        perform('removeDocument', { ...where(filter), multi }).data.deleted,
      aggregate: (...stages: [string, unknown][]) =>
        read(perform('aggregateDocuments', { ...common, stages: stagesOf(stages) }).data.list),
      explain: (filter: object, more: { order?: object; limit?: number } = {}) =>
        database.explain({
          action: 'database.getDocument',
          ...where(filter),
          ...(more.order ? { order: ejson(more.order) } : {}),
          limit: more.limit,
        }),
      explainAggregate: (...stages: [string, unknown][]) =>
        database.explain({ action: 'database.aggregateDocuments', ...common, stages: stagesOf(stages) }),
    };
  };
  const stagesOf = (stages: [string, unknown][]) =>
    stages.map(([stageKey, value]) => ({
      stageKey,
      stageValue: typeof value === 'object' ? ejson(value) : JSON.stringify(value),
    }));

  return {
    clock,
    file,
    perform,
    on,
    database: (): CloudDatabase => database,
    start: (token?: string) =>
      perform('startTransaction', token ? { wxCloudApiToken: token } : {}).transactionId as string,
    commit: (transactionId: string) => perform('commitTransaction', { transactionId }),
    abort: (transactionId: string) => perform('abortTransaction', { transactionId }),
    /** Closes the file for `look`, and opens it again. */
    reopen: (look: () => void = () => undefined) => {
      database.close();
      look();
      database = openDatabase({ file, log: log as (line: object) => void });
    },
    end: () => {
      database.close();
      rmSync(directory, { recursive: true });
    },
  };
}
