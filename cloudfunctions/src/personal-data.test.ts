import { readFileSync } from 'node:fs';
import { PERSONAL_DATA } from './all-services';

interface Schema {
  collections: { name: string; indexes: { keys: { field: string }[] }[] }[];
}
const { collections } = JSON.parse(readFileSync('cloudfunctions/database.json', 'utf8')) as Schema;

/** Hold nobody, or nobody after a while; why stands beside each. */
const NOBODY: Record<string, string> = {
  bureaus: 'offices, not people',
  categories: 'the town itself',
  routes: 'the town itself',
  calendar_days: 'the town itself',
  town: 'the town itself',
  rechecks: 'a place and a day; who looked stands in the report',
  photo_checks: 'WeChat’s trace and the picture',
  photo_prints: 'fingerprints of pictures, not of people',
  templates: 'wording',
  webhooks: 'chat groups of bureaus',
  outbox:
    'on its way: a row goes when it is done; what has stopped for good goes with its person (parked-work.ts)',
  map_cells: 'counts',
  job_marks: 'how far the clock’s jobs are',
  figure_facts: 'counts by bureau and zone',
  figure_days: 'counts',
  signature_changes: 'counts',
  signature_flags: 'hashes of addresses that change every day',
  source_risks: 'hashes of addresses that change every day',
  recounts: 'counts',
  pledges: 'the official text',
  buildings: 'doors, not people',
  surveys: 'questions',
  threshold_sets: 'numbers and their names',
  survey_answers: 'kept without the person from the start',
};

describe('what is kept about people', () => {
  const listed = new Set(PERSONAL_DATA.map(({ collection }) => collection));

  it('is listed for every collection, or the collection holds nobody, and it is said why', () => {
    const unsaid = collections.map(({ name }) => name).filter((name) => !listed.has(name) && !NOBODY[name]);
    expect(unsaid).toEqual([]);
    expect([...listed].filter((name) => NOBODY[name])).toEqual([]);
  });

  it('is found by an index, in every collection', () => {
    const command = {} as never;
    for (const { collection, find } of PERSONAL_DATA) {
      const first = collections
        .find(({ name }) => name === collection)!
        .indexes.map(({ keys }) => keys[0]!.field);
      for (const condition of find('somebody', command)) {
        const [field] = Object.keys(condition);
        expect([collection, field, field === '_id' || first.includes(field!)]).toEqual([
          collection,
          field,
          true,
        ]);
      }
    }
  });

  it('ends with the person: as long as they are there, a departure that was cut off goes on', () => {
    expect(PERSONAL_DATA.at(-1)?.collection).toBe('people');
  });
});
