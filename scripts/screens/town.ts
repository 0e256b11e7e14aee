import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedTown } from '../town/seed-town';

export interface RunningTown {
  url: string;
  close(): void;
}

/** A demo town of its own, on a free port and in a folder that goes away with it. */
export async function openTown(): Promise<RunningTown> {
  const dataDir = mkdtempSync(join(tmpdir(), 'screens-'));
  const server = spawn(process.execPath, ['dist/local/main.js', '--project', 'dist/local/project.json'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, fail) => {
    server.on('exit', (code) => fail(new Error(`the town ended (${code}) before it was ready`)));
    server.stdout.on('data', (chunk: Buffer) => {
      const ready = /ready at (http:\/\/127\.0\.0\.1:\d+)/.exec(chunk.toString('utf8'))?.[1];
      if (ready) done(ready);
    });
  });
  await seedTown({ url, dataDir });
  return {
    url,
    close() {
      server.removeAllListeners('exit');
      server.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
      server.kill('SIGTERM');
    },
  };
}
