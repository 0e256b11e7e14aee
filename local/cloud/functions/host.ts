import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../clock';
import { beforeCall } from '../faults/call-faults';
import type { Faults } from '../faults/faults';
import type { Callers } from '../gateway/callers';
import { FUNCTION_REQUEST_MAX_BYTES, FUNCTION_RESPONSE_MAX_BYTES } from '../limits';
import type { CallLog, CallRecord } from './calls';
import { readFunction, type FunctionConfig } from './config';
import { callEnvironment, processEnvironment } from './environment';
import { notFound, requestTooLarge, threw } from './failure';
import { FunctionPool } from './pool';
import { Quiet } from './quiet';
import { startProcess } from './process';

export interface HostOptions {
  functionsDir: string;
  childFile: string;
  /** Where a function finds wx-server-sdk when its own project has not installed it, as WeChat's cloud would. */
  fallbackModulesDir?: string;
  envId: string;
  appid: string;
  /** What the console's page sets for every function. */
  functionEnvironment: Record<string, string>;
  clock: Clock;
  callers: Callers;
  calls: CallLog;
  faults: Faults;
  url: () => string;
  log: (line: Record<string, unknown>) => void;
}

export interface Invocation {
  functionName: string;
  /** JSON text. */
  event: string;
  trigger: CallRecord['trigger'];
  source: string;
  openid?: string;
}

/** Runs functions as WeChat's cloud does: a process each, one call at a time in each, nothing shared but the code. */
export class FunctionHost {
  readonly refusedConnections: { function: string; target: string; at: number }[] = [];
  /** Between calls: what must not happen in the middle of one. */
  readonly quiet = new Quiet();
  private readonly pools = new Map<string, { pool: FunctionPool; version: string; config: FunctionConfig }>();

  constructor(private readonly options: HostOptions) {}

  config(name: string): FunctionConfig | undefined {
    return this.entry(name)?.config;
  }

  /** The JSON text of what the function returned; throws a FunctionFailure. */
  async invoke(invocation: Invocation): Promise<{ result: string; requestId: string }> {
    const { functionName } = invocation;
    const entry = this.entry(functionName);
    if (!entry) throw notFound(functionName);
    const requestBytes = Buffer.byteLength(invocation.event);
    if (requestBytes > FUNCTION_REQUEST_MAX_BYTES) {
      throw requestTooLarge(requestBytes, FUNCTION_REQUEST_MAX_BYTES);
    }
    const record: CallRecord = {
      requestId: randomUUID(),
      function: functionName,
      trigger: invocation.trigger,
      source: invocation.source,
      openid: invocation.openid,
      startedAt: this.options.clock.now(),
      queuedMs: 0,
      ms: 0,
      cpuMs: 0,
      cold: false,
      ok: false,
      requestBytes,
      responseBytes: 0,
      gatewayRequests: 0,
      requests: [],
      gatewayMs: 0,
      lines: [],
    };
    const began = performance.now();
    const fromOutside = invocation.trigger !== 'function';
    if (fromOutside) await this.quiet.enter();
    try {
      const result = await this.run(entry, invocation, record);
      record.ok = true;
      record.responseBytes = Buffer.byteLength(result);
      return { result, requestId: record.requestId };
    } catch (error) {
      record.error = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      if (fromOutside) this.quiet.leave();
      record.ms = performance.now() - began;
      this.options.calls.add(record);
      this.options.log({ type: 'call', ...record });
    }
  }

  close(): void {
    for (const { pool } of this.pools.values()) pool.killAll();
  }

  private async run(
    entry: { pool: FunctionPool; config: FunctionConfig },
    invocation: Invocation,
    record: CallRecord,
  ) {
    const { config, pool } = entry;
    const fault = await beforeCall(this.options.faults, invocation.functionName);
    if (fault.cold) pool.chill();
    const queuedAt = performance.now();
    const lease = await pool.acquire();
    record.queuedMs = performance.now() - queuedAt;
    record.cold = lease.cold;
    const { callers, appid, clock } = this.options;
    const { openid, source, functionName } = invocation;
    const token = callers.begin({ functionName, openid, source, record, kill: () => lease.process.kill() });
    const killer =
      fault.killAfterMs === undefined ? undefined : setTimeout(() => lease.process.kill(), fault.killAfterMs);
    try {
      const timer = invocation.trigger === 'timer';
      const environment = callEnvironment({
        requestId: record.requestId,
        token,
        appid,
        openid,
        source,
        timer,
      });
      const { result, cpuMs } = await lease.process.call(
        {
          type: 'call',
          id: record.requestId,
          event: invocation.event,
          environment,
          context: this.context(config, record.requestId, environment),
          clockOffsetMs: clock.offsetMs + fault.clockSkewMs,
        },
        record.lines,
      );
      record.cpuMs = cpuMs;
      const bytes = Buffer.byteLength(result);
      if (bytes > FUNCTION_RESPONSE_MAX_BYTES) {
        throw threw({
          errorMessage: `response of ${bytes} bytes is larger than ${FUNCTION_RESPONSE_MAX_BYTES}`,
        });
      }
      return result;
    } finally {
      clearTimeout(killer);
      callers.end(token);
      lease.release();
    }
  }

  /** The second argument of `main`. The tokens are left out of it: only the SDK has a use for them. */
  private context(config: FunctionConfig, requestId: string, environment: Record<string, string>) {
    const shown = Object.fromEntries(Object.entries(environment).filter(([key]) => key !== 'WX_API_TOKEN'));
    return {
      request_id: requestId,
      function_name: config.name,
      function_version: '$LATEST',
      namespace: this.options.envId,
      memory_limit_in_mb: config.memoryMiB,
      time_limit_in_ms: config.timeoutSeconds * 1000,
      environment: JSON.stringify(shown),
    };
  }

  /** A function whose files have changed gets new processes: a rebuild needs no restart of this server. */
  private entry(name: string) {
    const known = this.pools.get(name);
    const version = versionOf(join(this.options.functionsDir, name));
    if (known && known.version === version) return known;
    known?.pool.retire();
    this.pools.delete(name);
    const config = readFunction(this.options.functionsDir, name);
    if (!config) return undefined;
    const pool = new FunctionPool(name, config.concurrency, () => this.startProcess(config));
    const entry = { pool, version, config };
    this.pools.set(name, entry);
    return entry;
  }

  private startProcess(config: FunctionConfig) {
    const { url, envId, clock, childFile, fallbackModulesDir, functionEnvironment, log } = this.options;
    const own = { ...functionEnvironment, ...config.environment };
    const environment = { ...own, ...processEnvironment({ url: url(), envId }) };
    if (fallbackModulesDir) environment.NODE_PATH = fallbackModulesDir;
    return startProcess({
      childFile,
      config,
      environment,
      clockOffsetMs: clock.offsetMs,
      onRefusedConnection: (target) => {
        this.refusedConnections.push({ function: config.name, target, at: clock.now() });
      },
      onStrayOutput: (text) => log({ type: 'stray-output', function: config.name, text }),
    });
  }
}

function versionOf(dir: string): string {
  const stamp = (file: string) => statSync(join(dir, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return `${stamp('index.js')} ${stamp('config.json')}`;
}
