import { readFileSync } from 'node:fs';
import { sourceFiles } from './sources';

/** Every use of the collection `audit`, with what is asked of it. */
const ON_AUDIT = /collection(?:<\w+>)?\(\s*(?:AUDIT|'audit')\s*\)([^;]*);/g;
/** A row of a table that names it: what such a table may do is one of the two below. */
const IN_A_TABLE = /collection: (?:AUDIT|'audit')/;
const CHANGES = /\.(?:update|remove|set|doc)\(/;

describe('the log of who gave which right to whom', () => {
  const sources = sourceFiles()
    .filter((file) => file.startsWith('cloudfunctions/') && file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const uses = sources.flatMap(({ file, text }) =>
    [...text.matchAll(ON_AUDIT)].map(([, rest]) => ({ file, asked: rest! })),
  );

  it('is only added to and read', () => {
    expect(uses.filter(({ asked }) => asked.includes('.add(')).length).toBeGreaterThanOrEqual(3);
    expect(uses.filter(({ asked }) => CHANGES.test(asked))).toEqual([]);
  });

  it('loses a line only by its age, and a name only by the leaving of its person', () => {
    const tables = sources.filter(({ text }) => IN_A_TABLE.test(text)).map(({ file }) => file);
    expect(tables.sort()).toEqual([
      'cloudfunctions/src/people/personal-data.ts',
      'cloudfunctions/src/retention.ts',
    ]);
  });

  it('is reached by no other name', () => {
    const naming = /['"]audit['"]/;
    const known = [...new Set(uses.map(({ file }) => file)), 'cloudfunctions/src/people/audit-store.ts'];
    const tables = ['cloudfunctions/src/people/personal-data.ts', 'cloudfunctions/src/retention.ts'];
    const others = sources
      .filter(({ text }) => naming.test(text.replace(/idFrom\('audit'/g, '')))
      .map(({ file }) => file)
      .filter((file) => ![...known, ...tables].includes(file));
    expect(others).toEqual([]);
  });
});
