import sdk from 'wx-server-sdk';

/**
 * The one door to WeChat's cloud. The SDK's own declaration refuses documented calls (`DYNAMIC_CURRENT_ENV`,
 * `throwOnNotFound`, `multi`) and knows no transactions, so what we use is declared here.
 */
export interface Document {
  _id: string;
}
/** A value of `database.command`, opaque to us. */
export type Command = { readonly command: unique symbol };
export type Condition = Record<string, unknown> | Command;

export interface Query<T> {
  where(condition: Condition): Query<T>;
  orderBy(field: string, direction: 'asc' | 'desc'): Query<T>;
  skip(count: number): Query<T>;
  limit(count: number): Query<T>;
  field(fields: Record<string, boolean>): Query<T>;
  get(): Promise<{ data: T[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>;
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>;
}

export interface Doc<T> {
  /** `null` where there is none: the database is opened with `throwOnNotFound: false`. */
  get(): Promise<{ data: T | null }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  set(options: { data: object }): Promise<unknown>;
  remove(): Promise<{ stats: { removed: number } }>;
}

/** Stages run in the order they are called in. */
export interface Aggregate {
  match(condition: Condition): Aggregate;
  sort(fields: Record<string, 1 | -1>): Aggregate;
  group(by: Record<string, unknown>): Aggregate;
  limit(count: number): Aggregate;
  addFields(fields: Record<string, unknown>): Aggregate;
  project(fields: Record<string, unknown>): Aggregate;
  lookup(other: { from: string; localField: string; foreignField: string; as: string }): Aggregate;
  end<Row>(): Promise<{ list: Row[] }>;
}

export interface Collection<T> extends Query<T> {
  doc(id: string): Doc<T>;
  aggregate(): Aggregate;
  add(options: { data: T | T[] }): Promise<unknown>;
}

/** Inside a transaction only single documents: the SDK sends `where().update()` outside of it, without a word. */
export interface TransactionCollection<T> {
  doc(id: string): Doc<T>;
  add(options: { data: T | T[] }): Promise<unknown>;
}

export interface Transaction {
  collection<T extends Document>(name: string): TransactionCollection<T>;
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

export interface Commands {
  lt(value: number | string): Command;
  lte(value: number | string): Command;
  gt(value: number | string): Command;
  gte(value: number | string): Command;
  in(values: readonly (string | null)[]): Command;
  nin(values: readonly (string | number)[]): Command;
  and(conditions: Condition[]): Command;
  or(conditions: Condition[]): Command;
  inc(by: number): Command;
  exists(there: boolean): Command;
  /** How many elements an array has. */
  size(count: number): Command;
  /** Appends to an array; with `slice: -n` only the last n stay. */
  push(items: readonly unknown[] | { each: readonly unknown[]; slice: number }): Command;
  /** Takes the elements out of an array that look like this. */
  pull(like: object): Command;
  aggregate: { sum(of: unknown): unknown };
  /** Replaces a whole object, where a plain one would be merged field by field. */
  set(value: unknown): Command;
  geoNear(options: { geometry: unknown; maxDistance: number; minDistance?: number }): Command;
  /** A field that goes. */
  remove(): Command;
}

export interface Database {
  collection<T extends Document>(name: string): Collection<T>;
  startTransaction(): Promise<Transaction>;
  command: Commands;
  Geo: { Point(longitude: number, latitude: number): { longitude: number; latitude: number } };
}

export interface OpenApi {
  wxacode: {
    getUnlimited(code: {
      scene: string;
      page: string;
      checkPath: boolean;
      width: number;
    }): Promise<{ contentType: string; buffer: Uint8Array }>;
  };
  subscribeMessage: {
    send(message: {
      touser: string;
      templateId: string;
      page?: string;
      data: Record<string, { value: string }>;
      miniprogramState: 'developer' | 'trial' | 'formal';
      lang: 'zh_CN' | 'en_US';
    }): Promise<unknown>;
  };
  riskControl: {
    /** 0 (nothing known) to 4 (a fraud for certain); only for accounts that WeChat has opened it to, and within two hours of a visit. */
    getUserRiskRank(of: {
      appid: string;
      openid: string;
      /** 0: registration; 1: taking part in something (营销作弊). */
      scene: 0 | 1;
      clientIp: string;
    }): Promise<{ riskRank?: number }>;
  };
  security: {
    msgSecCheck(check: {
      content: string;
      version: 2;
      scene: 1 | 2 | 3 | 4;
      openid: string;
    }): Promise<{ result?: { suggest?: string } }>;
    mediaCheckAsync(check: {
      mediaUrl: string;
      mediaType: 2;
      version: 2;
      scene: 1 | 2 | 3 | 4;
      openid: string;
    }): Promise<{ traceId: string }>;
  };
}

export interface WxContext {
  OPENID?: string;
  APPID?: string;
  CLIENTIP?: string;
  ENV?: string;
  /** `wx_client`, `wx_client,scf`, `wx_trigger` …; absent for events WeChat pushes. */
  SOURCE?: string;
}

export interface Cloud {
  init(options: { env: symbol }): void;
  DYNAMIC_CURRENT_ENV: symbol;
  database(options: { throwOnNotFound: boolean }): Database;
  openapi: OpenApi;
  getWXContext(): WxContext;
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Uint8Array }>;
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  /** Files that are gone already are no error. */
  deleteFile(options: { fileList: string[] }): Promise<unknown>;
  callFunction(options: { name: string; data: object }): Promise<{ result: unknown }>;
  getTempFileURL(options: {
    fileList: string[];
  }): Promise<{ fileList: { fileID: string; tempFileURL: string; status: number }[] }>;
}

export function openCloud(): { cloud: Cloud; database: Database } {
  const cloud = sdk as unknown as Cloud;
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  return { cloud, database: cloud.database({ throwOnNotFound: false }) };
}
