import { readFileSync } from 'node:fs';
import { lineCount, sourceFiles } from './sources';

/** Where a file stops being readable in one go; the aim is 120. */
const FILE_LINES_MAX = 300;
/** A deployed entry only hands over. */
const ENTRY_LINES_MAX = 20;

describe('files', () => {
  const files = sourceFiles();

  it('are found', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('stay under the ceiling', () => {
    expect(files.filter((file) => lineCount(file) > FILE_LINES_MAX)).toEqual([]);
  });

  it('have names that say something', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\/|\.[a-z.]+$)/i;
    // What every action may lean on: the architecture's own word for the parts an entry hands in.
    const allowed = ['cloudfunctions/src/platform/services.ts'];
    expect(files.filter((file) => vague.test(file) && !allowed.includes(file))).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = files.filter((file) => {
      const name = file.split('/').pop() ?? '';
      return !/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('keep deployed entries to a hand-over', () => {
    const entries = files.filter((file) => /^cloudfunctions\/[a-z-]+\/index\.ts$/.test(file));
    expect(entries.length).toBeGreaterThanOrEqual(2);
    expect(entries.filter((file) => lineCount(file) > ENTRY_LINES_MAX)).toEqual([]);
  });

  it('leave no test out and nothing for later', () => {
    const marks =
      /\b(?:it|test|describe)\.(?:skip|todo|only)\b|\bx(?:it|describe)\(|\b(?:TODO|FIXME|HACK|XXX)\b/;
    const own = 'tests/architecture/files.test.ts';
    expect(files.filter((file) => file !== own && marks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('of the product know nothing of the local stand-in', () => {
    const product = files.filter(
      (file) => /^(client|cloudfunctions|types)\//.test(file) && !/\.test\.tsx?$/.test(file),
    );
    const leaks = product.filter((file) =>
      /from ['"][^'"]*\blocal\/|127\.0\.0\.1|localhost/.test(readFileSync(file, 'utf8')),
    );
    expect(leaks).toEqual([]);
  });
});
