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

  beforeAll(async () => {
    town = await Town.open();
    ({ reportId } = await town.handled(PEOPLE.resident, PEOPLE.handler, ZONES[0]!.inside));
  });
  afterAll(() => town?.close());

  const open = (person: string, page: string, online = true): Promise<TestPhone> =>
    openPhone({
      clientDir: CLIENT_DIR,
      cloudUrl: town.url,
      person,
      page: withReport(page),
      device: { online },
    });
  const withReport = (page: string) => `${page}?reportId=${reportId}`;

  /** Loaded: nothing is being asked of WeChat any more, and there is something to read. */
  async function settled(phone: TestPhone, page: string): Promise<string> {
    return until('the page to be loaded', () => {
      const busy = phone.path() !== page || phone.calls().some(({ outcome }) => outcome === undefined);
      const text = phone.pageText();
      return Promise.resolve(!busy && text.length > 0 ? text : undefined);
    });
  }

  async function isWell(phone: TestPhone, page: string): Promise<void> {
    const text = await settled(phone, page);
    expect(phone.errors()).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const { nodes, depth, children, setDataMaxBytes } = phone.measure();
    expect(nodes).toBeGreaterThan(3);
    expect(nodes).toBeLessThan(NODES_MAX);
    expect(depth).toBeLessThan(DEPTH_MAX);
    expect(children).toBeLessThanOrEqual(CHILDREN_MAX);
    expect(setDataMaxBytes).toBeLessThanOrEqual(SET_DATA_MAX_BYTES);
  }

  // As from a notice: the app starts with this page.
  it.each(PAGES)(
    '%s has something to say to a resident, makes no errors and stays within WeChat’s measures',
    async (page) => {
      const phone = await open(PEOPLE.resident, page);
      try {
        await isWell(phone, page);
      } finally {
        phone.close();
      }
    },
  );

  /** One after another on one phone, as they come up while it is used. */
  function held(person: string, online: boolean): () => TestPhone {
    let phone: TestPhone | undefined;
    beforeAll(async () => {
      phone = await open(person, PAGES[0]!, online);
    });
    afterAll(() => phone?.close());
    return () => phone!;
  }

  describe.each([PEOPLE.handler, PEOPLE.inspector])('held by %s', (person) => {
    const phone = held(person, true);
    it.each(PAGES)(
      '%s has something to say, makes no errors and stays within WeChat’s measures',
      async (page) => {
        await phone().open(withReport(page));
        await isWell(phone(), page);
      },
    );
  });

  describe('where there is no network', () => {
    const phone = held(PEOPLE.resident, false);
    it.each(PAGES)('%s says what is wrong, and makes no errors', async (page) => {
      await phone().open(withReport(page));
      await settled(phone(), page);
      expect(phone().errors()).toEqual([]);
      expect(phone().measure().nodes).toBeGreaterThan(3);
    });
  });
});
