import { BenchServer } from './bench-server';
import { sideBySide } from './side-by-side';

/** A row per signature, a row and a counter, both in one transaction: the same function, the same crowd. */
const WAYS = ['journal', 'counter', 'transaction'] as const;
type Way = (typeof WAYS)[number];
const AT_ONCE = 40;
const SIGNATURES = Number(process.env['BENCH_COUNTER_CALLS'] ?? 4_000);
const WARM_UP = 200;

export interface CounterResult {
  way: Way;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  /** Calls that ended in an error: a transaction that gave up on the hot document. */
  failed: number;
  rows: number;
  counter: number;
}

export async function benchCounter(): Promise<CounterResult[]> {
  const results: CounterResult[] = [];
  for (const way of WAYS) {
    const server = await BenchServer.start();
    try {
      await server.call('counter', { work: 'setUp' });
      let failed = 0;
      const sign = (n: number) => server.call('counter', { work: way, n }).then(() => undefined);
      await sideBySide(AT_ONCE, WARM_UP, (n) => sign(-1 - n).catch(() => undefined));
      await server.call('counter', { work: 'setUp' });
      const { seconds, times } = await sideBySide(AT_ONCE, SIGNATURES, (n) =>
        sign(n).catch(() => void (failed += 1)),
      );
      const { rows, counter } = await server.call<{ rows: number; counter: number }>('counter', {
        work: 'count',
      });
      results.push({
        way,
        perSecond: (SIGNATURES - failed) / seconds,
        p50Ms: times[Math.floor(times.length * 0.5)]!,
        p95Ms: times[Math.floor(times.length * 0.95)]!,
        failed,
        rows,
        counter,
      });
    } finally {
      server.end();
    }
  }
  return results;
}
