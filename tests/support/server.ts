import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  private project = '';

  /** `crowd`: so many people more than the demo town has, named by `crowdMember`. */
  constructor(private readonly crowd = 0) {}

  async start(): Promise<void> {
    const main = join(DIST, 'local/main.js');
    if (!existsSync(main)) throw new Error(`${main} is not there: npm run build`);
    this.project ||= projectFile(this.crowd);
    const child = spawn(process.execPath, [main, '--project', this.project], {
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

  get isUp(): boolean {
    const child = this.child;
    return child !== undefined && child.exitCode === null && child.signalCode === null;
  }

  /** Resolves when the process is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.child;
    if (!child || !this.isUp) return;
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill(signal);
    await gone;
  }

  forget(): void {
    rmSync(this.dataDir, { recursive: true, force: true });
    if (this.crowd > 0) rmSync(this.project, { force: true });
  }
}

export const crowdMember = (index: number) => `crowd-${index}`;
export const crowdOpenid = (index: number) => `oCrowd-${String(index).padStart(21, '0')}`;

/** The demo's project, with a crowd of residents where one is wanted. Beside the first: its paths are relative. */
function projectFile(crowd: number): string {
  const file = join(DIST, 'local/project.json');
  if (crowd === 0) return file;
  const project = JSON.parse(readFileSync(file, 'utf8')) as { people: { subscriptions: object }[] };
  // They take messages as the demo's people do.
  const { subscriptions } = project.people[0]!;
  for (let index = 0; index < crowd; index += 1) {
    const one = { id: crowdMember(index), name: `居民${index}`, openid: crowdOpenid(index), roles: [] };
    project.people.push({ ...one, subscriptions });
  }
  // Of this process alone: another test may want as many.
  const withCrowd = join(DIST, `local/project-crowd-${process.pid}-${crowd}.json`);
  writeFileSync(withCrowd, JSON.stringify(project));
  return withCrowd;
}
