import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud } from './support/local-cloud';

/** The function of docs/local-cloud.md, taken from there, so that the page stays true. */
function functionOfTheGuide(): string {
  const guide = readFileSync('docs/local-cloud.md', 'utf8');
  return /```js\n([\s\S]*?)```/.exec(guide)![1]!;
}

test('the ten lines of the guide run from a folder that has installed nothing', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'notes-'));
  mkdirSync(join(dir, 'functions/note'), { recursive: true });
  const file = join(dir, 'functions/note/index.js');
  writeFileSync(file, functionOfTheGuide());
  const cloud = await startLocalCloud({ functionsDir: join(dir, 'functions') });
  try {
    for (const total of [1, 2]) {
      const answer = await cloud.call('note', { text: 'hello' });
      expect(answer).toMatchObject({
        status: 200,
        body: { result: { total }, errMsg: 'cloud.callFunction:ok' },
      });
    }
    writeFileSync(file, "exports.main = () => 'changed while it runs';");
    expect((await cloud.call('note', {})).body.result).toBe('changed while it runs');
  } finally {
    await cloud.end();
    rmSync(dir, { recursive: true });
  }
});
