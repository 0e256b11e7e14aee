import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What `npm run build` left; another folder of the same shape can be tested instead. */
const DIST = resolve(process.env['DIST_DIR'] ?? 'dist');

/** dist/local/main.js in a process of its own, on a port and a data folder of its own. */
export class Server {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'town-'));
  url = '';
  private child: ChildProcess | undefined;
  private port = '0';

  async start(): Promise<void> {
    const main = join(DIST, 'local/main.js');
    if (!existsSync(main)) throw new Error(`${main} is not there: npm run build`);
    const child = spawn(process.execPath, [main, '--project', join(DIST, 'local/project.json')], {
      env: { ...process.env, PORT: this.port, DATA_DIR: this.dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    let said = '';
    this.url = await new Promise<string>((done, fail) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const ready = /ready at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
        if (ready) done(ready);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('exit', (code) => fail(new Error(`the server ended (${code}) before it was ready: ${said}`)));
    });
    this.port = new URL(this.url).port;
  }

  /** Resolves when the process is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill(signal);
    await gone;
  }

  forget(): void {
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
