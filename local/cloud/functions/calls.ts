/** One request of the SDK, without what was asked and answered. */
export interface RequestRecord {
  /** `database.getDocument`, `storage.…`, `functions.invokeFunction`, or the name of an open API. */
  action: string;
  collection?: string;
  /** Documents looked at and documents given back (for a change: found), those of a `$lookup` included. */
  examined?: number;
  returned?: number;
}

/** One function call as the console shows it. Holds no event and no result: those are the person's. */
export interface CallRecord {
  requestId: string;
  function: string;
  trigger: 'client' | 'function' | 'timer' | 'push' | 'http';
  source: string;
  openid?: string;
  startedAt: number;
  queuedMs: number;
  ms: number;
  cpuMs: number;
  cold: boolean;
  ok: boolean;
  error?: string;
  requestBytes: number;
  responseBytes: number;
  /** How many requests its SDK sent to the gateway, and how long those took there. */
  gatewayRequests: number;
  /** Those requests in the order they came, the first of them. */
  requests: RequestRecord[];
  gatewayMs: number;
  lines: string[];
}

const KEPT_CALLS = 1000;
/** A job can send thousands; what one call costs is told by far fewer. */
export const KEPT_REQUESTS = 100;

/** The last calls, newest last. */
export class CallLog {
  /** Of all calls since the start, the forgotten ones, too. */
  cpuMs = 0;
  private readonly records: CallRecord[] = [];

  add(record: CallRecord): void {
    this.cpuMs += record.cpuMs;
    this.records.push(record);
    if (this.records.length > KEPT_CALLS) this.records.splice(0, this.records.length - KEPT_CALLS);
  }

  all(): readonly CallRecord[] {
    return this.records;
  }
}
