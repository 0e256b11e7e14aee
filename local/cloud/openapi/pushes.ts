import type { Clock } from '../clock';
import type { PushRoute } from '../project';
import type { State } from '../state/state';

/** A pushed event whose function fails is pushed again after these pauses, then given up and shown as failed. */
const RETRY_AFTER_MS = [5_000, 30_000, 120_000];

export interface PendingPush {
  event: string;
  body: Record<string, unknown>;
  dueAt: number;
}

/** Message push: events of WeChat's that a function gets. On the disk until the function has taken them. */
export class Pushes {
  private timer: NodeJS.Timeout | undefined;
  private working = false;
  private closed = false;

  constructor(
    private readonly state: State,
    private readonly clock: Clock,
    private readonly routes: readonly PushRoute[],
    private readonly deliver: (functionName: string, body: string) => Promise<void>,
  ) {
    clock.onChange((movedMs) => {
      // What was due in a second is still due in a second when the clock goes back a week.
      if (movedMs < 0) state.sql.run('UPDATE pushes SET dueAt = dueAt + ? WHERE failure IS NULL', movedMs);
      this.schedule();
    });
  }

  add(push: PendingPush): void {
    this.state.sql.run(
      'INSERT INTO pushes (event, body, dueAt) VALUES (?, ?, ?)',
      push.event,
      JSON.stringify(push.body),
      push.dueAt,
    );
    this.schedule();
  }

  /** Also called at the start: a verdict that was on its way when this server ended is still pushed. */
  schedule(): void {
    if (this.closed || this.working) return;
    clearTimeout(this.timer);
    const next = this.state.sql.get('SELECT min(dueAt) AS dueAt FROM pushes WHERE failure IS NULL');
    if (typeof next?.dueAt !== 'number') return;
    const waitMs = Math.min(Math.max(0, next.dueAt - this.clock.now()), 60_000);
    this.timer = setTimeout(() => void this.work(), waitMs);
  }

  /** What waits to be pushed, and what was given up. */
  list(): { event: string; dueAt: number; attempts: number; failure: string | null; body: string }[] {
    const rows = this.state.sql.rows('SELECT * FROM pushes ORDER BY id DESC LIMIT 100');
    return Array.from(rows, (row) => ({
      event: String(row.event),
      dueAt: Number(row.dueAt),
      attempts: Number(row.attempts),
      failure: row.failure === null ? null : String(row.failure),
      body: String(row.body),
    }));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async work(): Promise<void> {
    this.working = true;
    const due = [
      ...this.state.sql.rows(
        'SELECT * FROM pushes WHERE failure IS NULL AND dueAt <= ? ORDER BY id LIMIT 100',
        [this.clock.now()],
      ),
    ];
    await Promise.all(due.map((row) => this.push(row)));
    this.working = false;
    this.schedule();
  }

  private async push(row: Record<string, unknown>): Promise<void> {
    const to = this.routes.find((candidate) => candidate.event === row.event);
    try {
      if (!to) throw new Error(`no function is configured for ${String(row.event)}`);
      await this.deliver(to.function, String(row.body));
      if (!this.closed) this.state.sql.run('DELETE FROM pushes WHERE id = ?', Number(row.id));
    } catch (error) {
      if (!this.closed) this.postpone(row, to ? String(error) : 'unrouted');
    }
  }

  private postpone(row: Record<string, unknown>, reason: string): void {
    const attempts = Number(row.attempts) + 1;
    const pauseMs = RETRY_AFTER_MS[attempts - 1];
    const givenUp = pauseMs === undefined || reason === 'unrouted';
    this.state.sql.run(
      'UPDATE pushes SET attempts = ?, dueAt = ?, failure = ? WHERE id = ?',
      attempts,
      this.clock.now() + (pauseMs ?? 0),
      givenUp ? reason : null,
      Number(row.id),
    );
  }
}
