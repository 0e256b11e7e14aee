import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPhone, type TestPhone } from '../../local/phone/jsdom';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town } from '../support/town';
import { until } from '../support/until';

const CLIENT_DIR = resolve(process.env['DIST_DIR'] ?? 'dist', 'client');
const { pages, subPackages = [] } = JSON.parse(readFileSync(resolve(CLIENT_DIR, 'app.json'), 'utf8')) as {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
};
const PAGES = [
  ...pages,
  ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
];

/** WeChat's experience score: above these a page loses points. */
const NODES_MAX = 1000;
const DEPTH_MAX = 30;
const CHILDREN_MAX = 60;
const SET_DATA_MAX_BYTES = 256 * 1024;

const PEOPLE = {
  resident: 'wang-guilan',
  handler: handlersOf('weather')[0]!.id,
  inspector: holderOf('inspector').id,
};

jest.setTimeout(90_000);

describe('every page of app.json', () => {
  let town: Town;
  let reportId: string;
  let phone: TestPhone | undefined;

  beforeAll(async () => {
    town = await Town.open();
    ({ reportId } = await town.handled(PEOPLE.resident, PEOPLE.handler, ZONES[0]!.inside));
  });
  afterEach(() => phone?.close());
  afterAll(() => town?.close());

  /** Loaded: nothing is being asked of WeChat any more, and there is something to read. */
  async function settled(opened: TestPhone): Promise<string> {
    return until('the page to be loaded', () => {
      const busy = opened.calls().some(({ outcome }) => outcome === undefined);
      const text = opened.pageText();
      return Promise.resolve(!busy && text.length > 0 ? text : undefined);
    });
  }

  describe.each(Object.entries(PEOPLE))('held by a person who is %s', (_role, person) => {
    it.each(PAGES)(
      '%s has something to say, makes no errors and stays within WeChat’s measures',
      async (page) => {
        phone = await openPhone({
          clientDir: CLIENT_DIR,
          cloudUrl: town.url,
          person,
          page: `${page}?reportId=${reportId}`,
        });
        const text = await settled(phone);
        expect(phone.errors()).toEqual([]);
        expect(phone.path()).toBe(page);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        const { nodes, depth, children, setDataMaxBytes } = phone.measure();
        expect(nodes).toBeGreaterThan(3);
        expect(nodes).toBeLessThan(NODES_MAX);
        expect(depth).toBeLessThan(DEPTH_MAX);
        expect(children).toBeLessThanOrEqual(CHILDREN_MAX);
        expect(setDataMaxBytes).toBeLessThanOrEqual(SET_DATA_MAX_BYTES);
      },
    );
  });

  it.each(PAGES)('%s says what is wrong, and makes no errors, where there is no network', async (page) => {
    phone = await openPhone({
      clientDir: CLIENT_DIR,
      cloudUrl: town.url,
      person: PEOPLE.resident,
      page: `${page}?reportId=${reportId}`,
      device: { online: false },
    });
    await settled(phone);
    expect(phone.errors()).toEqual([]);
    expect(phone.measure().nodes).toBeGreaterThan(3);
  });
});
