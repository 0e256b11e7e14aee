import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The local cloud in a process of its own, with the functions beside this file and none of the product. */
export class BenchServer {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
    private readonly token: string,
    private readonly dataDir: string,
  ) {}

  static async start(): Promise<BenchServer> {
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
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
    return new BenchServer(url, child, token, dataDir);
  }

  /** What the function answered; anything but an answer is an error. */
  async call<Result>(name: string, event: object): Promise<Result> {
    const answer = await fetch(`${this.url}/call/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}` },
      body: JSON.stringify(event),
    });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(text);
    return (JSON.parse(text) as { result: Result }).result;
  }

  /** CPU-ms since the start. */
  async spent(): Promise<{ serverCpuMs: number; functionCpuMs: number }> {
    const answer = await fetch(`${this.url}/health`);
    return ((await answer.json()) as { spent: { serverCpuMs: number; functionCpuMs: number } }).spent;
  }

  end(): void {
    this.process.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
