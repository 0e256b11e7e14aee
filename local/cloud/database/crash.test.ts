import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { openDatabase } from './database';
import { operation, play, type Account } from './testing/crash-operations';
import { faultsOf } from './testing/verify';
import { parseStored } from './values/ejson';

/** CRASH_ROUNDS=50 for the full run. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 5);
const OPERATIONS = 2000;

const directory = mkdtempSync(join(tmpdir(), 'cloud-crash-'));
const file = join(directory, 'data.sqlite');
const child = join(directory, 'child.cjs');
afterAll(() => rmSync(directory, { recursive: true }));

beforeAll(() => {
  buildSync({
    entryPoints: [join(__dirname, 'testing/crash-child.ts')],
    outfile: child,
    bundle: true,
    platform: 'node',
    packages: 'external',
  });
});

/** Runs the child and kills it as soon as it has answered so many operations; says the last it answered. */
function runAndKill(first: number, after: number): Promise<number> {
  return new Promise((done, failed) => {
    const env = { ...process.env, NODE_PATH: resolve('node_modules') };
    const running = spawn(process.execPath, [child, file, String(first), String(OPERATIONS)], { env });
    let text = '';
    let complaint = '';
    running.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    running.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.split('\n').length - 1 > after) running.kill('SIGKILL');
    });
    running.on('close', () => {
      // A last line without its end was not said in full.
      const lines = text.split('\n').slice(0, -1);
      if (lines[0] !== 'open') failed(new Error(`the child did not open the file: ${complaint}`));
      else done(lines.length === 1 ? first - 1 : Number(lines[lines.length - 1]));
    });
  });
}

function contents(): Map<string, Account> {
  const database = openDatabase({ file });
  const body = {
    action: 'database.getDocument',
    collectionName: 'accounts',
    queryType: 'WHERE',
    limit: 1000,
  };
  const { data } = database.perform(body, { now: 0 }) as { data: { list: string[] } };
  database.close();
  const docs = data.list.map((text) => parseStored(text) as unknown as Account);
  return new Map(docs.map((doc) => [doc._id, doc]));
}

it(`loses no answered write and keeps no half of one through ${ROUNDS} kills`, async () => {
  const expected = new Map<string, Account>();
  let next = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const after = Math.floor(Math.random() * OPERATIONS);
    const answered = await runAndKill(next, after);
    for (; next <= answered; next++) play(expected, operation(next));
    const found = contents();
    const label = `round ${round}, killed after ${after}, answered up to ${answered}`;
    // The operation under way at the kill may be there, whole, though its answer was never heard.
    const sorted = (accounts: Map<string, Account>) => JSON.stringify([...accounts].sort());
    if (sorted(found) !== sorted(expected)) play(expected, operation(next++));
    expect([label, [...found].sort()]).toEqual([label, [...expected].sort()]);
    expect([label, faultsOf(file)]).toEqual([label, []]);
  }
}, 600_000);
