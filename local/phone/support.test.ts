import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const HERE = join(process.cwd(), 'local/phone');
const TABLE = join(HERE, 'SUPPORT.md');

/** Every sentence in this folder that begins "Unlike WeChat," with the file it stands in. */
function deviations(): [file: string, sentence: string][] {
  return sources(HERE).flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/\n\s*(\*|\/\/)\s?/g, ' ');
    return [...text.matchAll(/Unlike WeChat, ([^.]+)\./g)].map(([, sentence]): [string, string] => [
      relative(HERE, file),
      sentence!.replace(/\s+/g, ' ').trim(),
    ]);
  });
}

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : sources(path);
    return /(?<!\.test)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** `UPDATE_SUPPORT=1 npx jest local/phone/support` writes the table anew. */
it('SUPPORT.md names every way in which this phone is unlike WeChat', () => {
  const rows = deviations()
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, sentence]) => `| \`${file}\` | ${sentence} |`);
  const table = [
    '# What this phone does unlike WeChat',
    '',
    '| Where | Unlike WeChat, … |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
  if (process.env.UPDATE_SUPPORT) writeFileSync(TABLE, table);
  const cells = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(cells(readFileSync(TABLE, 'utf8'))).toBe(cells(table));
});
