import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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

interface Server {
  url: string;
  process: ChildProcess;
  token: string;
}

export async function benchPath(): Promise<PathResult[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = await startServer(dataDir);
  const results: PathResult[] = [];
  try {
    await call(server, { work: 'setUp' });
    let n = 0;
    for (const callers of CALLERS) {
      for (const work of WORKS) {
        await drive(server, work, callers, WARM_UP_CALLS, () => (n += 1));
        results.push(await measure(server, work, callers, () => (n += 1)));
      }
    }
  } finally {
    server.process.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return results;
}

async function startServer(dataDir: string): Promise<Server> {
  const project = join(dataDir, 'project.json');
  writeFileSync(project, JSON.stringify({ functionsDir: resolve('tests/bench/functions') }));
  const child = spawn(process.execPath, [resolve('dist/local/main.js'), '--project', project], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((found, failed) => {
    child.stdout.on('data', (data: Buffer) => {
      const address = /ready at (\S+)/.exec(data.toString())?.[1];
      if (address) found(address);
    });
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  const answer = await fetch(`${url}/sign-in`, { method: 'POST', body: '{"person":"alice"}' });
  const { token } = (await answer.json()) as { token: string };
  return { url, process: child, token };
}

async function call({ url, token }: Server, event: object): Promise<void> {
  const answer = await fetch(`${url}/call/path`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(event),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
}

async function drive(server: Server, work: Work, callers: number, calls: number, next: () => number) {
  const times: number[] = [];
  let begun = 0;
  const caller = async () => {
    while (begun < calls) {
      begun += 1;
      const began = performance.now();
      await call(server, { work, n: next() });
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return times.sort((a, b) => a - b);
}

async function measure(server: Server, work: Work, callers: number, next: () => number): Promise<PathResult> {
  const before = await spent(server);
  const began = performance.now();
  const times = await drive(server, work, callers, MEASURED_CALLS, next);
  const seconds = (performance.now() - began) / 1000;
  const after = await spent(server);
  return {
    work,
    callers,
    callsPerSecond: times.length / seconds,
    p50Ms: times[Math.floor(times.length * 0.5)]!,
    p95Ms: times[Math.floor(times.length * 0.95)]!,
    serverCpuMs: (after.serverCpuMs - before.serverCpuMs) / times.length,
    functionCpuMs: (after.functionCpuMs - before.functionCpuMs) / times.length,
  };
}

async function spent({ url }: Server): Promise<{ serverCpuMs: number; functionCpuMs: number }> {
  const answer = await fetch(`${url}/health`);
  return ((await answer.json()) as { spent: { serverCpuMs: number; functionCpuMs: number } }).spent;
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
