import { readFileSync } from 'node:fs';
import { sourceFiles } from './sources';

const STORE = 'cloudfunctions/src/tasks/hours-store.ts';
const RULES = 'cloudfunctions/src/tasks/hours.ts';
/** Leaving: names nobody any more, and changes nothing else (its own test: tests/journeys/leaving.test.ts). */
const UNNAMES = 'cloudfunctions/src/tasks/hours-personal-data.ts';

describe('the ledger of hours', () => {
  const product = sourceFiles().filter(
    (file) => file.startsWith('cloudfunctions/src/') && !file.endsWith('.test.ts'),
  );
  const text = (file: string) => readFileSync(file, 'utf8');

  it('is opened in one file', () => {
    const opened = product.filter((file) => /(\(|collection: |= )['"`]hours['"`][,;)]/.test(text(file)));
    // Ids are made of the word too: not the collection.
    expect(opened.filter((file) => file !== RULES).sort()).toEqual([UNNAMES, STORE].sort());
    expect(text(RULES)).not.toMatch(/collection[<(]/);
  });

  it('is added to there, and never written otherwise', () => {
    const store = text(STORE);
    expect(store.match(/\.add\(/g)?.length).toBeGreaterThanOrEqual(2);
    expect(store).not.toMatch(/\.(update|remove|set)\(/);
    // Whoever opens it gets a type that cannot.
    expect(store).toMatch(/export const ledgerOf = \(database: Database\): Ledger =>/);
    expect(/interface Ledger \{[^}]*\}/.exec(store)?.[0]).not.toMatch(/update|remove|set/);
  });

  it('gets counted lines by one rule, which only an approved claim’s row leads to, and entered ones by another', () => {
    const having = (pattern: RegExp) => product.filter((file) => pattern.test(text(file)));
    expect(having(/source: 'counted',\n +minutes/)).toEqual([RULES]);
    expect(having(/source: 'entered',\n +minutes/)).toEqual([RULES]);
    expect(having(/\bcreditLine\(/).filter((file) => file !== RULES)).toEqual([STORE]);
    expect(having(/\benteredLine\(/).filter((file) => file !== RULES)).toEqual([STORE]);
    const credits = having(/\bcreditHours\(/).filter((file) => file !== STORE);
    expect(credits).toEqual(['cloudfunctions/src/all-services.ts']);
  });
});
