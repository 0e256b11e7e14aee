import { FUNCTION_QUEUE_MAX_CALLS } from '../limits';
import { died, tooManyCalls } from './failure';
import type { FunctionProcess } from './process';

/** Idle children are let go after this long; the next call is a cold start. */
const IDLE_MAX_MS = 10 * 60 * 1000;

export interface Lease {
  process: FunctionProcess;
  cold: boolean;
  /** Give it back; a dead one is not taken. */
  release(): void;
}

interface Waiting {
  resolve(lease: Lease): void;
  reject(reason: unknown): void;
}

/** The processes of one function: never more than its concurrency, warm ones first, the rest waits in order. */
export class FunctionPool {
  private readonly idle: { process: FunctionProcess; reaper: NodeJS.Timeout }[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly all = new Set<FunctionProcess>();
  private starting = 0;
  private closed = false;
  private ended = false;

  constructor(
    private readonly name: string,
    readonly concurrency: number,
    private readonly start: () => Promise<FunctionProcess>,
  ) {}

  get size(): number {
    return this.all.size + this.starting;
  }

  get queued(): number {
    return this.waiting.length;
  }

  get pids(): number[] {
    return [...this.all].map((process) => process.pid).filter((pid) => pid !== undefined);
  }

  async acquire(): Promise<Lease> {
    const warm = this.takeIdle();
    if (warm) return this.lease(warm, false);
    if (this.size < this.concurrency) return this.startOne();
    if (this.waiting.length >= FUNCTION_QUEUE_MAX_CALLS) throw tooManyCalls(this.name);
    return new Promise<Lease>((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  /** Lets go of the children: idle ones now, busy ones when their call has ended. */
  retire(): void {
    this.closed = true;
    for (const { process, reaper } of this.idle.splice(0)) {
      clearTimeout(reaper);
      process.kill();
    }
  }

  killAll(): void {
    this.ended = true;
    this.retire();
    for (const process of this.all) process.kill();
    for (const { reject } of this.waiting.splice(0)) reject(died('this server ends'));
  }

  /** Makes the next call of this function a cold start. */
  chill(): void {
    for (const { process, reaper } of this.idle.splice(0)) {
      clearTimeout(reaper);
      process.kill();
    }
  }

  private takeIdle(): FunctionProcess | undefined {
    for (let found = this.idle.pop(); found; found = this.idle.pop()) {
      clearTimeout(found.reaper);
      if (found.process.alive) return found.process;
    }
    return undefined;
  }

  private async startOne(): Promise<Lease> {
    this.starting += 1;
    let started: FunctionProcess;
    try {
      started = await this.start();
    } catch (error) {
      this.starting -= 1;
      this.serveWaiting();
      throw error;
    }
    this.starting -= 1;
    if (this.ended) {
      started.kill();
      throw died('this server ends');
    }
    this.all.add(started);
    started.onExit(() => {
      this.all.delete(started);
      this.serveWaiting();
    });
    return this.lease(started, true);
  }

  private lease(process: FunctionProcess, cold: boolean): Lease {
    return { process, cold, release: () => this.takeBack(process) };
  }

  private takeBack(process: FunctionProcess): void {
    if (!process.alive) return; // its exit serves whoever waits
    if (this.closed) {
      process.kill();
      return;
    }
    const next = this.waiting.shift();
    if (next) {
      next.resolve(this.lease(process, false));
      return;
    }
    const reaper = setTimeout(() => this.letGo(process), IDLE_MAX_MS);
    reaper.unref();
    this.idle.push({ process, reaper });
  }

  private letGo(process: FunctionProcess): void {
    const index = this.idle.findIndex((entry) => entry.process === process);
    if (index >= 0) this.idle.splice(index, 1);
    process.kill();
  }

  private serveWaiting(): void {
    if (this.waiting.length === 0 || this.size >= this.concurrency) return;
    const next = this.waiting.shift()!;
    this.startOne().then(next.resolve, next.reject);
  }
}
