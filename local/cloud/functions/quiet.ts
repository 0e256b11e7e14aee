import { setTimeout as wait } from 'node:timers/promises';

/** A call that does not end holds up a moved clock for no longer than this. */
const PATIENCE_MS = 10_000;

/**
 * Lets something be done while no function runs. The clock is moved so: a call that began at one time and wrote at
 * another, a transaction that aged a week between two requests, would be troubles the real cloud does not have.
 */
export class Quiet {
  private running = 0;
  private held: Promise<void> | undefined;
  private whenIdle: (() => void) | undefined;

  /** A call from outside; what a function calls belongs to the call it runs for. */
  async enter(): Promise<void> {
    while (this.held) await this.held;
    this.running += 1;
  }

  leave(): void {
    this.running -= 1;
    if (this.running === 0) this.whenIdle?.();
  }

  async alone<T>(work: () => T): Promise<T> {
    while (this.held) await this.held;
    let release!: () => void;
    this.held = new Promise((resolve) => (release = resolve));
    try {
      await this.idle();
      return work();
    } finally {
      this.held = undefined;
      release();
    }
  }

  private async idle(): Promise<void> {
    if (this.running === 0) return;
    const stop = new AbortController();
    const idle = new Promise<void>((resolve) => (this.whenIdle = resolve));
    await Promise.race([idle, wait(PATIENCE_MS, undefined, { signal: stop.signal }).catch(() => undefined)]);
    stop.abort();
    this.whenIdle = undefined;
  }
}
