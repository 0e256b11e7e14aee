import { readFileSync } from 'node:fs';
import { RETENTION } from './retention';

interface Schema {
  collections: { name: string; indexes: { keys: { field: string }[] }[] }[];
}
const { collections } = JSON.parse(readFileSync('cloudfunctions/database.json', 'utf8')) as Schema;
const privacy = readFileSync('docs/privacy.md', 'utf8');

describe('what is forgotten by itself', () => {
  it.each(RETENTION.map((row) => [row.collection, row] as const))(
    '%s: the oldest are found by an index',
    (collection, { since, only = {} }) => {
      const indexes = collections.find(({ name }) => name === collection)!.indexes;
      const starts = indexes.map(({ keys }) => keys.map(({ field }) => field));
      const wanted = [...Object.keys(only), since];
      const serves = (fields: string[]) =>
        fields.slice(0, fields.indexOf(since) + 1).length > 0 &&
        fields.slice(0, fields.indexOf(since) + 1).every((field) => wanted.includes(field));
      expect(starts.filter(serves)).not.toEqual([]);
    },
  );

  it('is what docs/privacy.md says, to the day', () => {
    const said = [...privacy.matchAll(/^\| `(\w+)` +\|[^|]*\| (\d+) +\|/gm)].map(([, name, days]) => [
      name,
      Number(days),
    ]);
    expect(said).toEqual(RETENTION.map(({ collection, days }) => [collection, days]));
  });
});
