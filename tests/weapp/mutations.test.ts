import { resolve } from 'node:path';
import { openPhone, type OpenPhoneOptions, type TestPhone } from '../../local/phone/jsdom';
import { Town } from '../support/town';
import { until } from '../support/until';

const CLIENT_DIR = resolve(process.env['DIST_DIR'] ?? 'dist', 'client');

jest.setTimeout(60_000);

/** What breaks a build is noticed on the phone; a host that played along would make every other test of pages worthless. */
describe('a break in the mini-program as it is uploaded is noticed', () => {
  let town: Town;
  let phone: TestPhone | undefined;
  const open = async (mutate?: OpenPhoneOptions['mutate'], more: Partial<OpenPhoneOptions> = {}) => {
    phone = await openPhone({
      clientDir: CLIENT_DIR,
      cloudUrl: town.url,
      person: 'wang-guilan',
      mutate,
      ...more,
    });
    return phone;
  };

  beforeAll(async () => {
    town = await Town.open();
  });
  afterEach(() => phone?.close());
  afterAll(() => town?.close());

  it('and nothing is noticed of one that is whole', async () => {
    const { tap, path, errors, waitFor } = await open();
    await waitFor('随手拍');
    await tap('随手拍');
    await waitFor('拍摄');
    expect(path()).toBe('pages/file/index');
    expect(errors()).toEqual([]);
  });

  it('when taps are no longer bound', async () => {
    const { tap, path, waitFor } = await open((program) => {
      expect(program.templates).toMatch(/"bindtap"/);
      program.templates = program.templates.replaceAll('"bindtap"', '"bindtipp"');
    });
    await waitFor('随手拍');
    await tap('随手拍');
    expect(path()).toBe('pages/home/index');
  });

  it.each(['taro.js', 'runtime.js', 'vendors.js'])('when %s is missing', async (file) => {
    await expect(
      open(({ scripts }) => {
        expect(scripts[file]).toBeDefined();
        delete scripts[file];
      }),
    ).rejects.toThrow(`module '${file}' is not defined`);
  });

  it('when the cloud function has another name', async () => {
    const { calls } = await open(({ scripts }) => {
      for (const name of Object.keys(scripts))
        scripts[name] = scripts[name]!.replaceAll('name:"api"', 'name:"ipa"');
    });
    const outcomes = () => calls('cloud.callFunction').map(({ outcome }) => outcome);
    await until('the call to be refused', () =>
      Promise.resolve(outcomes().some((outcome) => outcome !== undefined)),
    );
    expect(outcomes()).not.toContain('ok');
  });
});
