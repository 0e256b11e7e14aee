import { buildSync } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sdkEnvironment } from '../../local/cloud/functions/environment';
import { childFile } from './support/local-cloud';

const ROUNDS = 4;
const PATIENCE_MS = 120_000;
const dir = mkdtempSync(join(tmpdir(), 'kill-'));
const dataDir = join(dir, 'data');
const bundle = resolve('dist/contract/server.js');
let server: ChildProcess;
let url: string;
let token: string;

async function start(): Promise<void> {
  server = spawn(process.execPath, [bundle, join(dir, 'project.json'), dataDir, childFile()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise<string>((found, failed) => {
    server.stdout!.on('data', (data: Buffer) => found(/http\S+/.exec(data.toString())![0]));
    server.once('exit', () => failed(new Error('the server ended')));
  });
}

function killed(): Promise<unknown> {
  const gone = new Promise((resolve_) => server.once('exit', resolve_));
  server.kill('SIGKILL');
  return gone;
}

const post = (path: string, body: string) =>
  fetch(url + path, { method: 'POST', body, headers: { authorization: `Bearer ${token}` } });

beforeAll(async () => {
  buildSync({
    ...{ entryPoints: [resolve('tests/contract/support/server.ts')], outfile: bundle, bundle: true },
    ...{ platform: 'node', target: 'node20', format: 'cjs', packages: 'external' },
  });
  const people = [{ id: 'ann', name: 'Ann', openid: 'oAnn', subscriptions: { T: 'always' } }];
  const project = { envId: 'kill-1', functionsDir: resolve('tests/contract/functions'), people };
  writeFileSync(join(dir, 'project.json'), JSON.stringify(project));
  await start();
  token = ((await (await post('/sign-in', '{"person":"ann"}')).json()) as { token: string }).token;
  await post('/call/kept', JSON.stringify({ setUp: true }));
});
afterAll(async () => {
  await killed();
  rmSync(dir, { recursive: true, force: true });
});

test(
  'kill -9 at any moment loses no acknowledged document, file or message',
  async () => {
    const documents = new Set<string>();
    const files = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      let acknowledged = 0;
      const until = 5 + round * 12;
      const work = async (n: number) => {
        const id = `${round}-${n}`;
        const upload = await post(`/files?path=${id}.txt`, id);
        if (upload.ok) files.add(((await upload.json()) as { fileID: string }).fileID);
        const answer = await post('/call/kept', JSON.stringify({ id }));
        if (answer.ok) documents.add(id);
        acknowledged += 1;
        if (acknowledged === until) server.kill('SIGKILL');
      };
      const gone = new Promise((resolve_) => server.once('exit', resolve_));
      await Promise.allSettled(Array.from({ length: 80 }, (_, n) => work(n)));
      await gone;
      await start();
      const kept = (await (await post('/call/kept', '{"list":true}')).json()) as { result: string[] };
      expect([...documents].filter((id) => !kept.result.includes(id))).toEqual([]);
      const messages = (await (await fetch(`${url}/messages?person=ann`)).json()) as {
        data: { thing1: { value: string } };
      }[];
      const sent = new Set(messages.map(({ data }) => data.thing1.value));
      expect([...documents].filter((id) => !sent.has(id))).toEqual([]);
    }
    const links = await post('/temp-urls', JSON.stringify({ fileList: [...files].slice(-50) }));
    const { fileList } = (await links.json()) as { fileList: { tempFileURL: string; fileID: string }[] };
    for (const { tempFileURL, fileID } of fileList) {
      expect(`${await (await fetch(tempFileURL)).text()}.txt`).toBe(fileID.split('/').at(-1));
    }
    expect(documents.size).toBeGreaterThan(ROUNDS * 5);
  },
  PATIENCE_MS,
);

test('a script reaches the same data with the unmodified SDK and the token of the data folder', async () => {
  const adminToken = readFileSync(join(dataDir, 'admin-token'), 'utf8');
  const script = `
    const cloud = require('wx-server-sdk');
    cloud.init();
    cloud.database().collection('kept').count().then(({ total }) => console.log('total', total));`;
  const env = sdkEnvironment({ url, envId: 'kill-1', token: adminToken });
  const process_ = spawn(process.execPath, ['-e', script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const part of process_.stdout) output += String(part);
  expect(Number(/total (\d+)/.exec(output)?.[1])).toBeGreaterThan(0);
});
