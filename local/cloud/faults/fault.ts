import { HttpRefusal } from '../http/reply';

export const FAULT_KINDS = [
  'latency',
  'dropped-reply',
  'conflict',
  'database-down',
  'killed',
  'cold-start',
  'clock-skew',
  'quota-exceeded',
  'openapi-error',
] as const;

/** What shall go wrong, where, and how often. What is left out of the "where" matches everything. */
export interface FaultRequest {
  kind: (typeof FAULT_KINDS)[number];
  /** The function that is called, or that makes the request. */
  function?: string;
  collection?: string;
  /** `database.modifyDocument`, `storage.…`; `call` for the reply to a phone. */
  action?: string;
  /** `subscribeMessage.send` */
  api?: string;
  /** The share of the matching requests, 0 to 1. */
  rate: number;
  /** It ends after this many. */
  count?: number;
  /** latency: how long; killed: how long after the start of the call. */
  ms: number;
  /** clock-skew */
  offsetMs: number;
  /** openapi-error */
  errcode: number;
  seed: number;
}

export function readFault(body: Record<string, unknown>): FaultRequest {
  const refuse = (reason: string): never => {
    throw new HttpRefusal(400, reason);
  };
  const kind =
    FAULT_KINDS.find((known) => known === body.kind) ??
    refuse(`kind must be one of ${FAULT_KINDS.join(', ')}`);
  const text = (name: string) => {
    const value = body[name];
    if (value === undefined || typeof value === 'string') return value;
    return refuse(`${name} must be a string`);
  };
  const number = (name: string, otherwise: number, least: number, most = Number.MAX_SAFE_INTEGER) => {
    const value = body[name] ?? otherwise;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    return refuse(`${name} must be a number from ${least} to ${most}`);
  };
  return {
    kind,
    function: text('function'),
    collection: text('collection'),
    action: text('action'),
    api: text('api'),
    rate: number('rate', 1, 0, 1),
    count: body.count === undefined ? undefined : number('count', 1, 1),
    ms: number('ms', kind === 'latency' ? 1000 : 0, 0, 120_000),
    offsetMs: number('offsetMs', 60_000, -Number.MAX_SAFE_INTEGER),
    errcode: number('errcode', -1, -Number.MAX_SAFE_INTEGER),
    seed: number('seed', 1, 0),
  };
}
