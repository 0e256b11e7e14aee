import { readFileSync, writeFileSync } from 'node:fs';
import { openDatabase } from './database';
import { testClient } from './testing/client';

const lines: Record<string, unknown>[] = [];
const client = testClient([{ name: 'many' }], (line) => lines.push(line));
afterAll(client.end);
const many = client.on('many');

beforeAll(() => {
  for (let i = 0; i < 11; i++)
    many.add(
      ...Array.from({ length: 1000 }, (_, n) => ({
        n,
        half: n / 2,
        state: n % 2 ? 'odd' : 'even',
        text: 'ß',
      })),
    );
});
beforeEach(() => lines.splice(0));

it('a question without an index to a large collection names the index that would serve, once', () => {
  many.find({ state: 'odd', n: { $gt: 5 } }, { order: { half: -1 }, limit: 1 });
  many.find({ state: 'even', n: { $gt: 9 } }, { order: { half: -1 }, limit: 1 });
  const advice = lines.filter(({ event }) => event === 'database.missing-index');
  expect(advice).toHaveLength(1);
  expect(advice[0]).toMatchObject({
    collection: 'many',
    documents: 11_000,
    index: {
      keys: [
        { field: 'state', direction: '1' },
        { field: 'half', direction: '-1' },
        { field: 'n', direction: '1' },
      ],
    },
  });
});

it('a $lookup that looks through a large collection for each row is named, too', () => {
  many.aggregate(
    ['$limit', 2],
    ['$lookup', { from: 'many', localField: 'half', foreignField: 'text', as: 'x' }],
  );
  expect(lines.find(({ event }) => event === 'database.missing-index')).toMatchObject({
    collection: 'many',
    index: { keys: [{ field: 'text', direction: '1' }] },
  });
});

it('nothing is said when the index is there', () => {
  const keys = [
    { field: 'state', direction: '1' as const },
    { field: 'n', direction: '1' as const },
  ];
  client.database().declare([{ name: 'many', indexes: [{ name: 'state_n', keys }] }]);
  many.find({ state: 'odd', n: 7 });
  many.count({ state: 'odd' });
  expect(lines.filter(({ event }) => event === 'database.missing-index')).toEqual([]);
});

it('explain tells how many documents a scan went over, also when it stopped early', () => {
  expect(many.explain({ half: 3 })).toMatchObject({ index: null, examined: 11_000, returned: 11 });
  expect(many.explain({ half: 3 }, { limit: 1 })).toMatchObject({ index: null, examined: 7, returned: 1 });
});

it('an $or goes through the indexes of its branches', () => {
  const filter = { $or: [{ state: 'odd', n: 7 }, { _id: 'nobody' }] };
  expect(many.explain(filter)).toMatchObject({ index: 'state_n | _id', examined: 11, returned: 11 });
});

it('an update of everything holds no more than numbers in memory, and is all or nothing', () => {
  expect(many.updateWhere({}, { $inc: { n: 1 } })).toBe(11_000);
  expect(() => many.updateWhere({}, { $inc: { text: 1 } })).toThrow('non-numeric');
  expect(many.count({ n: { $gte: 1 } })).toBe(11_000);
});

it('a file that is no database is refused, not overwritten', () => {
  const file = `${client.file}.text`;
  writeFileSync(
    file,
    'Dear diary, this is no database but it is longer than a header of one would be. '.repeat(3),
  );
  expect(() => openDatabase({ file })).toThrow();
  expect(readFileSync(file, 'utf8')).toContain('Dear diary');
});
