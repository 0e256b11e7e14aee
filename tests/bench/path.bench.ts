import { BenchServer } from './bench-server';
import { sideBySide } from './side-by-side';

/**
 * The whole path of a call: HTTP → function's process → wx-server-sdk → gateway → SQLite, durable. The server process is
 * host and gateway at once; what a call that does nothing costs it is the host's share, the rest is the gateway's.
 */

const WORKS = ['nothing', 'get', 'add', 'update', 'transaction'] as const;
type Work = (typeof WORKS)[number];
const WARM_UP_CALLS = 300;
const MEASURED_CALLS = Number(process.env.BENCH_CALLS ?? 1500);
const CALLERS = [1, 4];

export interface PathResult {
  work: Work;
  callers: number;
  callsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  serverCpuMs: number;
  functionCpuMs: number;
}

export async function benchPath(): Promise<PathResult[]> {
  const server = await BenchServer.start();
  const results: PathResult[] = [];
  try {
    await server.call('path', { work: 'setUp' });
    let n = 0;
    for (const callers of CALLERS) {
      for (const work of WORKS) {
        const one = async () => void (await server.call('path', { work, n: (n += 1) }));
        await sideBySide(callers, WARM_UP_CALLS, one);
        results.push({ work, callers, ...(await measure(server, callers, one)) });
      }
    }
  } finally {
    server.end();
  }
  return results;
}

async function measure(server: BenchServer, callers: number, one: () => Promise<void>) {
  const before = await server.spent();
  const { seconds, times } = await sideBySide(callers, MEASURED_CALLS, one);
  const after = await server.spent();
  return {
    callsPerSecond: times.length / seconds,
    p50Ms: times[Math.floor(times.length * 0.5)]!,
    p95Ms: times[Math.floor(times.length * 0.95)]!,
    serverCpuMs: (after.serverCpuMs - before.serverCpuMs) / times.length,
    functionCpuMs: (after.functionCpuMs - before.functionCpuMs) / times.length,
  };
}

export function asTable(results: PathResult[]): string {
  const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const shown = results.map((result) => {
    const host = results.find(
      ({ work, callers }) => work === 'nothing' && callers === result.callers,
    )!.serverCpuMs;
    const gateway = Math.max(0, result.serverCpuMs - host);
    const numbers = [result.p50Ms, result.p95Ms, host, result.functionCpuMs, gateway].map((n) =>
      n.toFixed(2),
    );
    return row([result.work, result.callers, Math.round(result.callsPerSecond), ...numbers]);
  });
  return [
    row([
      'work',
      'callers',
      'calls/s',
      'p50 ms',
      'p95 ms',
      'CPU-ms host',
      'CPU-ms function',
      'CPU-ms gateway + SQLite',
    ]),
    row(Array<string>(8).fill('---')),
    ...shown,
  ].join('\n');
}
