import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startCloud } from './cloud/cloud';
import { listFunctions } from './cloud/functions/config';
import { lockFile } from './cloud/database/storage/lock';
import { readProject } from './cloud/project';
import { createPhoneHandler } from './phone/handler';

/** WeChat on this machine: its cloud and its phone, in one process on one port. */

const DEFAULT_PORT = 8787;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { project: { type: 'string' }, fresh: { type: 'boolean', default: false } },
  });
  if (!values.project) throw new Error('say which project: --project <file>');
  const project = readProject(values.project);
  const dataDir = resolve(process.env.DATA_DIR ?? '.data');
  mkdirSync(dataDir, { recursive: true });
  const lock = lockFile(join(dataDir, 'server'));
  if (values.fresh) forget(dataDir);
  const cloud = await startCloud({
    project,
    dataDir,
    port: portOf(process.env.PORT),
    host: process.env.HOST,
    childFile: join(__dirname, 'function-child.js'),
    fallbackModulesDir: modulesAbove(__dirname),
    otherwise: project.clientDir
      ? createPhoneHandler({ clientDir: project.clientDir, assetsDir: join(__dirname, 'phone') })
      : undefined,
  });
  const functions = listFunctions(project.functionsDir).length;
  console.log(
    `ready at ${cloud.url} (environment ${project.envId}, ${functions} functions, data in ${dataDir})`,
  );

  let closing = false;
  const close = () => {
    if (closing) process.exit(1);
    closing = true;
    void cloud.close().then(() => {
      lock.release();
      process.exit(0);
    });
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

function portOf(text: string | undefined): number {
  const port = Number(text || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is not a port: ${text}`);
  return port;
}

/** --fresh: only what this server wrote itself, never the folder somebody named. */
function forget(dataDir: string): void {
  for (const name of ['cloud.sqlite', 'database.sqlite']) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(dataDir, name + suffix), { force: true });
  }
  for (const name of ['files', 'logs']) rmSync(join(dataDir, name), { recursive: true, force: true });
  rmSync(join(dataDir, 'admin-token'), { force: true });
}

function modulesAbove(dir: string): string | undefined {
  for (let at = dir; ; at = dirname(at)) {
    const modules = join(at, 'node_modules');
    if (existsSync(join(modules, 'wx-server-sdk'))) return modules;
    if (dirname(at) === at) return undefined;
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
