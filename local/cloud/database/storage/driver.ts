export type SqlValue = null | number | bigint | string | Uint8Array;
export type Row = Record<string, SqlValue>;

interface Statement {
  run(...params: SqlValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(...params: SqlValue[]): unknown;
  iterate(...params: SqlValue[]): Iterable<unknown>;
}

interface RawDatabase {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** Statements kept per connection; beyond it all are dropped, which costs one more prepare each. */
const KEPT_STATEMENTS = 400;

/** One SQLite connection with its prepared statements. A statement in use is never handed out twice. */
export class Connection {
  private idle = new Map<string, Statement[]>();
  private kept = 0;

  constructor(private readonly raw: RawDatabase) {}

  exec(sql: string): void {
    this.raw.exec(sql);
  }

  run(sql: string, ...params: SqlValue[]): { changes: number; rowid: number } {
    return this.using(sql, (statement) => {
      const result = statement.run(...params);
      return { changes: Number(result.changes), rowid: Number(result.lastInsertRowid) };
    });
  }

  get(sql: string, ...params: SqlValue[]): Row | undefined {
    return this.using(sql, (statement) => (statement.get(...params) ?? undefined) as Row | undefined);
  }

  /** Streams; stopping early frees the statement. */
  *rows(sql: string, params: SqlValue[] = []): Generator<Row, void, undefined> {
    const statement = this.take(sql);
    try {
      yield* statement.iterate(...params) as Iterable<Row>;
    } finally {
      this.give(sql, statement);
    }
  }

  close(): void {
    this.idle.clear();
    this.raw.close();
  }

  private using<T>(sql: string, work: (statement: Statement) => T): T {
    const statement = this.take(sql);
    try {
      return work(statement);
    } finally {
      this.give(sql, statement);
    }
  }

  private take(sql: string): Statement {
    const found = this.idle.get(sql)?.pop();
    if (found === undefined) return this.raw.prepare(sql);
    this.kept--;
    return found;
  }

  private give(sql: string, statement: Statement): void {
    if (this.kept >= KEPT_STATEMENTS) {
      this.idle.clear();
      this.kept = 0;
    }
    const list = this.idle.get(sql);
    if (list === undefined) this.idle.set(sql, [statement]);
    else list.push(statement);
    this.kept++;
  }
}

type Constructor = new (file: string) => RawDatabase;

/** Node's own SQLite where it is there unasked (22.13 on), else a package with the same interface and its binaries inside. */
function sqlite(): Constructor {
  return nodeSqlite() ?? (require('@photostructure/sqlite') as Module).DatabaseSync;
}

interface Module {
  DatabaseSync: Constructor;
  StatementSync?: { prototype: object };
}

function nodeSqlite(): Constructor | undefined {
  if (Number(process.versions.node.split('.')[0]) < 22) return undefined;
  const { emitWarning } = process;
  try {
    // It says with every start that it is experimental; that is for us to know, not for whoever runs their functions.
    process.emitWarning = () => undefined;
    const { DatabaseSync, StatementSync } = require('node:sqlite') as Module;
    return StatementSync && 'iterate' in StatementSync.prototype ? DatabaseSync : undefined;
  } catch {
    // Before 22.13 it hides behind a flag.
    return undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

export function connect(file: string): Connection {
  const raw = new (sqlite())(file);
  return new Connection(raw);
}

/** Of the pages that were read last. The writer keeps more: it answers everything outside transactions. */
const WRITER_CACHE_KIB = 65_536;
const READER_CACHE_KIB = 4096;

/** A commit is on the disk when it is answered: WAL with a sync at each commit. */
export function connectDurably(file: string, role: 'writer' | 'reader'): Connection {
  const connection = connect(file);
  const cache = role === 'writer' ? WRITER_CACHE_KIB : READER_CACHE_KIB;
  connection.exec(
    `PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-${cache}; PRAGMA busy_timeout=5000;`,
  );
  return connection;
}
