import type { Explain, SlowQuery } from './declaration';
import { adviseIndex } from './plan/advice';
import type { Effort } from './plan/candidate';
import { settleScan } from './plan/scan';
import type { Environment } from './storage/environment';

const SLOW_MS = 100;
const KEPT_SLOW_QUERIES = 100;
/** In smaller collections a scan does not hurt anybody yet. */
const SMALL_COLLECTION_DOCUMENTS = 10_000;

type Body = Record<string, unknown>;

/** Keeps the slow actions for the console, and says which index is missing: once for each shape of question. */
export class Watch {
  readonly slow: SlowQuery[] = [];
  private readonly advised = new Set<string>();

  constructor(
    private readonly environment: Environment,
    private readonly log: (line: object) => void,
  ) {}

  /** What an action took, as people read it. */
  explain(collectionName: unknown, effort: Effort): Explain {
    const collection = this.environment.catalog.collections.get(String(collectionName));
    if (collection !== undefined) settleScan(this.environment.main, collection, effort);
    const { index, examined, returned, sort, covered } = effort;
    return { collection: String(collectionName ?? ''), index, examined, returned, sort, covered };
  }

  /** Documents looked at and given back in all. */
  work(collectionName: unknown, effort: Effort): { examined: number; returned: number } {
    const { examined, returned } = this.explain(collectionName, effort);
    const joined = effort.joined ?? { examined: 0, returned: 0 };
    return { examined: examined + joined.examined, returned: returned + joined.returned };
  }

  note(body: Body, effort: Effort, at: number, milliseconds: number): void {
    for (const [collection, one] of [
      [String(body.collectionName), effort] as const,
      ...(effort.lookups ?? []),
    ])
      if (
        one.reading !== undefined &&
        (one.scanned !== undefined || one.examined > SMALL_COLLECTION_DOCUMENTS)
      )
        this.adviseOn(collection, one);
    if (milliseconds < SLOW_MS) return;
    const explain = this.explain(body.collectionName, effort);
    const filter = String(body.query ?? JSON.stringify(body.stages) ?? '').slice(0, 2000);
    this.slow.unshift({ at, milliseconds, action: String(body.action), explain, filter });
    this.slow.length = Math.min(this.slow.length, KEPT_SLOW_QUERIES);
    this.log({
      event: 'database.slow',
      action: body.action,
      milliseconds: Math.round(milliseconds),
      ...explain,
    });
  }

  private adviseOn(name: string, effort: Effort): void {
    const { main, catalog } = this.environment;
    const collection = catalog.collections.get(name);
    const index = effort.reading && adviseIndex(effort.reading);
    if (collection === undefined || index === undefined) return;
    const shape = `${name} ${JSON.stringify(index.keys)}`;
    if (
      this.advised.has(shape) ||
      collection.indexes.some(
        (present) => present.name === effort.index && sameKeys(present.declaration.keys, index.keys),
      )
    )
      return;
    // The greatest rid is known at once, and the count is no greater.
    const greatest = Number(main.get(`SELECT max(rid) AS n FROM ${collection.table}`)?.n ?? 0);
    if (greatest <= SMALL_COLLECTION_DOCUMENTS) return;
    const documents = Number(main.get(`SELECT count(*) AS n FROM ${collection.table}`)?.n);
    if (documents <= SMALL_COLLECTION_DOCUMENTS) return;
    this.advised.add(shape);
    this.log({
      event: 'database.missing-index',
      level: 'warning',
      collection: name,
      documents,
      message: `a question to ${name} looks through its ${documents} documents; this index would serve it`,
      index,
    });
  }
}

const sameKeys = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
