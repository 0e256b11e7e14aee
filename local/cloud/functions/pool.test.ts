import { FUNCTION_QUEUE_MAX_CALLS } from '../limits';
import { FunctionPool } from './pool';
import type { FunctionProcess } from './process';

/** Stands for a process of the operating system. */
class FakeProcess implements FunctionProcess {
  readonly pid: number;
  alive = true;
  private listeners: (() => void)[] = [];

  constructor(started: FakeProcess[]) {
    started.push(this);
    this.pid = started.length;
  }
  call = () => Promise.resolve({ result: '', cpuMs: 0 });
  onExit(listener: () => void) {
    this.listeners.push(listener);
  }
  kill() {
    if (!this.alive) return;
    this.alive = false;
    for (const listener of this.listeners) listener();
  }
}

function poolOf(concurrency: number) {
  const started: FakeProcess[] = [];
  return { started, pool: new FunctionPool('f', concurrency, async () => new FakeProcess(started)) };
}

test('never runs more processes than its concurrency, and serves whoever waits in order', async () => {
  const { pool, started } = poolOf(2);
  const first = await pool.acquire();
  await pool.acquire();
  const served: string[] = [];
  const third = pool.acquire().then((lease) => (served.push('third'), lease));
  const fourth = pool.acquire().then((lease) => (served.push('fourth'), lease));
  expect(pool.queued).toBe(2);
  first.release();
  (await third).release();
  await fourth;
  expect(served).toEqual(['third', 'fourth']);
  expect(started).toHaveLength(2);
});

test('a warm process serves the next call; a dead one does not', async () => {
  const { pool } = poolOf(2);
  const cold = await pool.acquire();
  cold.release();
  const warm = await pool.acquire();
  expect([cold.cold, warm.cold, warm.process === cold.process]).toEqual([true, false, true]);
  warm.process.kill();
  warm.release();
  expect((await pool.acquire()).cold).toBe(true);
});

test('a process that dies with calls waiting is replaced', async () => {
  const { pool } = poolOf(1);
  const first = await pool.acquire();
  const waiting = pool.acquire();
  first.process.kill();
  first.release();
  expect((await waiting).cold).toBe(true);
});

test('a failing start is told to its call, and the next one tries again', async () => {
  let attempts = 0;
  const pool = new FunctionPool('f', 1, () => {
    attempts += 1;
    return Promise.reject(new Error(`start ${attempts}`));
  });
  const both = await Promise.allSettled([pool.acquire(), pool.acquire()]);
  expect(both).toMatchObject([{ reason: { message: 'start 1' } }, { reason: { message: 'start 2' } }]);
});

test('calls beyond the queue are refused with -501004', async () => {
  const { pool } = poolOf(1);
  await pool.acquire();
  const waiting = Array.from({ length: FUNCTION_QUEUE_MAX_CALLS }, () => pool.acquire());
  await expect(pool.acquire()).rejects.toMatchObject({ errCode: -501004 });
  pool.killAll();
  const ended = await Promise.allSettled(waiting);
  expect(ended.every(({ status }) => status === 'rejected')).toBe(true);
});

test('after a rebuild no old process is used again', async () => {
  const { pool, started } = poolOf(2);
  const busy = await pool.acquire();
  const idle = await pool.acquire();
  idle.release();
  pool.retire();
  expect(started[1]!.alive).toBe(false);
  expect(started[0]!.alive).toBe(true);
  busy.release();
  expect(started[0]!.alive).toBe(false);
});
