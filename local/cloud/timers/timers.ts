import { Cron } from 'croner';
import type { Clock } from '../clock';
import type { FunctionConfig } from '../functions/config';
import { TIMERS_PER_FUNCTION_MAX, TIMER_NAME_PATTERN } from '../limits';

/** setTimeout's longest wait; a later run is waited for in steps. */
const WAIT_MAX_MS = 60 * 60 * 1000;

/** The clock of the triggers: https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/functions/triggers.html */
const UTC_OFFSET_MINUTES = 8 * 60;

export interface TimerView {
  function: string;
  name: string;
  config: string;
  nextAt: number | null;
  lastAt: number | null;
}

interface Timer extends TimerView {
  cron: Cron;
  handle?: NodeJS.Timeout;
}

/** Runs the timer triggers of every config.json, by the cloud's clock. Unlike WeChat, a run that came due while this server was off is not made up for. */
export class Timers {
  private readonly timers: Timer[] = [];
  private closed = false;

  constructor(
    functions: readonly FunctionConfig[],
    private readonly clock: Clock,
    private readonly run: (functionName: string, event: string) => Promise<unknown>,
  ) {
    for (const config of functions) this.timers.push(...timersOf(config));
    clock.onChange((_, timers) => {
      if (timers === 'skipped') for (const timer of this.timers) timer.nextAt = null;
      this.schedule();
    });
  }

  schedule(): void {
    for (const timer of this.timers) this.scheduleOne(timer);
  }

  list(): TimerView[] {
    return this.timers.map(({ function: name_, name, config, nextAt, lastAt }) => {
      return { function: name_, name, config, nextAt, lastAt };
    });
  }

  /** Runs a function's timer now; undefined when it has none. */
  runNow(functionName: string): Promise<unknown> | undefined {
    const timer = this.timers.find((candidate) => candidate.function === functionName);
    return timer && this.fire(timer);
  }

  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer.handle);
  }

  private scheduleOne(timer: Timer): void {
    clearTimeout(timer.handle);
    if (this.closed) return;
    const now = this.clock.now();
    // A clock that was moved past the due time makes the timer due now, once.
    if (timer.nextAt === null || timer.nextAt > now) {
      timer.nextAt = timer.cron.nextRun(new Date(now))?.getTime() ?? null;
    }
    if (timer.nextAt === null) return;
    const waitMs = Math.min(Math.max(0, timer.nextAt - now), WAIT_MAX_MS);
    timer.handle = setTimeout(() => this.wake(timer), waitMs);
  }

  private wake(timer: Timer): void {
    const due = timer.nextAt !== null && timer.nextAt <= this.clock.now();
    if (due) {
      timer.nextAt = null;
      // A failing timer is on record as a failed call; the next run comes all the same.
      this.fire(timer).catch(() => undefined);
    }
    this.scheduleOne(timer);
  }

  private fire(timer: Timer): Promise<unknown> {
    const now = this.clock.now();
    timer.lastAt = now;
    const event = { Type: 'Timer', TriggerName: timer.name, Time: new Date(now).toISOString(), Message: '' };
    return this.run(timer.function, JSON.stringify(event));
  }
}

function timersOf(config: FunctionConfig): Timer[] {
  const triggers = config.triggers.filter((trigger) => trigger.type === 'timer');
  if (triggers.length > TIMERS_PER_FUNCTION_MAX) {
    throw new Error(
      `config.json of ${config.name}: WeChat takes one timer per function, not ${triggers.length}`,
    );
  }
  return triggers.map(({ name, config: pattern }) => {
    if (!TIMER_NAME_PATTERN.test(name))
      throw new Error(`config.json of ${config.name}: bad timer name ${name}`);
    if (pattern.trim().split(/\s+/).length !== 7) {
      throw new Error(`config.json of ${config.name}: a timer needs seven fields, got "${pattern}"`);
    }
    // Day and week together mean either, as in WeChat.
    const cron = new Cron(pattern, {
      paused: true,
      utcOffset: UTC_OFFSET_MINUTES,
      mode: '7-part',
      domAndDow: false,
    });
    return { function: config.name, name, config: pattern, nextAt: null, lastAt: null, cron };
  });
}
