import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startCloud, type Cloud } from '../../../local/cloud/cloud';
import { completeProject, type ProjectFile } from '../../../local/cloud/project';

export interface LocalCloud extends Cloud {
  token: string;
  post(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Body }>;
  get(path: string): Promise<{ status: number; body: Body }>;
  call(name: string, event: unknown, token?: string): Promise<{ status: number; body: Body }>;
  signIn(person: string): Promise<string>;
  /** Ends it as a closed server would, and starts it again on the same data. */
  restart(): Promise<LocalCloud>;
  end(): Promise<void>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of many shapes, looked at by matchers
type Body = any;

/** The file that loads a function, bundled as it ships; once per jest worker. */
export function childFile(): string {
  const outfile = resolve(`dist/contract/function-child-${process.env.JEST_WORKER_ID ?? '0'}.js`);
  buildSync({
    entryPoints: [resolve('local/cloud/functions/child/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
  });
  return outfile;
}

/** Starts a cloud of its own, with data nobody else sees. Paths in `project` are relative to tests/contract. */
export async function startLocalCloud(project: ProjectFile, dataDir?: string): Promise<LocalCloud> {
  const dir = dataDir ?? mkdtempSync(join(tmpdir(), 'contract-'));
  const complete = completeProject({ envId: 'contract-1', ...project }, resolve('tests/contract'));
  const cloud = await startCloud({
    project: complete,
    dataDir: dir,
    port: 0,
    childFile: childFile(),
    fallbackModulesDir: resolve('node_modules'),
  });
  const send = async (path: string, init: RequestInit) => {
    const answer = await fetch(cloud.url + path, init);
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', body: JSON.stringify(body), headers });
  const signIn = async (person: string) =>
    String(((await post('/sign-in', { person })).body as { token: string }).token);
  const token = await signIn(complete.people[0]!.id);
  return {
    ...cloud,
    token,
    post,
    get: (path) => send(path, {}),
    call: (name, event, as = token) => post(`/call/${name}`, event, { authorization: `Bearer ${as}` }),
    signIn,
    async restart() {
      await cloud.close();
      return startLocalCloud(project, dir);
    },
    async end() {
      await cloud.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
