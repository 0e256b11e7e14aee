import { CONSENTS } from '../../types/people/consents';
import { PEOPLE } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town, type Filed, type Listed } from '../support/town';
import { until } from '../support/until';

const CALLS = 500;
/** Enough answered to have something to lose, enough left to be in the middle. */
const KILLED_AFTER = 50;
/** Phones send again what was not answered; some of them stand for all. */
const RESENT_UNANSWERED = 60;
const HOUR_MS = 3_600_000;

/** Everybody, for nobody may file so many alone. */
const REPORTERS = PEOPLE.map(({ id }) => id);

describe('what has been said to be filed', () => {
  const spot = ZONES[0]!.inside;
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  async function allMine(person: string): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Listed = await town.done<Listed>(person, 'report.list', { scope: 'mine', cursor });
      ids.push(...page.reports.map(({ reportId }) => reportId));
      cursor = page.next;
    } while (cursor);
    return ids;
  }

  const everybodysReports = async () => (await Promise.all(REPORTERS.map(allMine))).flat();

  it('is there after a restart, with its photo, its timeline, its messages and the sign-ins', async () => {
    const { reportId } = await town.file('wang-guilan', spot, {}, 'before the restart');
    const pushed = await town.pushed('sun-jianguo', reportId);
    const before = await until('the photo’s verdict', async () => {
      const opened = await town.open('sun-jianguo', reportId);
      return opened.report.photos.every(({ screening }) => !screening) && opened;
    });
    const token = await town.api.signIn('wang-guilan');
    await town.restart();
    expect(await town.open('sun-jianguo', reportId)).toEqual(before);
    expect(await town.messages('sun-jianguo')).toContainEqual(pushed);
    const fileList = before.report.photos.map(({ fileID }) => fileID);
    const urls = await town.api.post<{ fileList: { tempFileURL: string }[] }>(
      '/temp-urls',
      { fileList },
      token,
    );
    const photo = await fetch(urls.fileList[0]!.tempFileURL);
    expect(Buffer.from(await photo.arrayBuffer())).toEqual(town.photoBytes('rubbish'));
  });

  it('survives kill -9 in the middle of 500 filings at once, and the same keys file nothing twice', async () => {
    const inputs = new Map<string, Awaited<ReturnType<Town['reportAt']>>>();
    for (const person of REPORTERS) {
      inputs.set(person, await town.reportAt(person, spot));
      // Beforehand: of 500 at once each would be asked first, and be counted twice.
      await town.done(person, 'me.consent', { kind: 'public', version: CONSENTS.public.version });
    }
    const file = (index: number) => {
      const person = REPORTERS[index % REPORTERS.length]!;
      return town.done<Filed>(person, 'report.file', inputs.get(person), `burst-${index}`);
    };

    const acknowledged = new Map<number, Filed>();
    let killed: Promise<void> | undefined;
    const lost = await Promise.allSettled(
      Array.from({ length: CALLS }, async (_, index) => {
        const filed = await file(index);
        acknowledged.set(index, filed);
        if (acknowledged.size === KILLED_AFTER) killed = town.kill();
      }),
    );
    await killed;
    expect(acknowledged.size).toBeGreaterThanOrEqual(KILLED_AFTER);
    expect(lost.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);

    await town.start();
    const there = new Set(await everybodysReports());
    // Nothing but what was answered, the one before the restart, and what was being written as the power went.
    expect(there.size).toBeGreaterThanOrEqual(acknowledged.size + 1);
    for (const { reportId } of acknowledged.values()) expect(there.has(reportId)).toBe(true);

    const unanswered = Array.from({ length: CALLS }, (_, index) => index).filter(
      (index) => !acknowledged.has(index),
    );
    const resent = [...acknowledged.keys(), ...unanswered.slice(0, RESENT_UNANSWERED)];
    const again = new Map(
      await Promise.all(resent.map(async (index) => [index, await file(index)] as const)),
    );
    for (const [index, { reportId, number }] of acknowledged) {
      expect(again.get(index)).toMatchObject({ reportId, number });
    }
    const resentIds = [...again.values()].map(({ reportId }) => reportId);
    const listed = await everybodysReports();
    expect(listed.length).toBe(new Set(listed).size);
    expect(new Set(listed)).toEqual(new Set([...there, ...resentIds]));
    expect(new Set([...again.values()].map(({ number }) => number)).size).toBe(resent.length);
  });

  it('leaves nobody untold: what the crash interrupted is sent by the timer', async () => {
    const ids = new Set(await allMine('wang-guilan'));
    let hours = 0;
    await until('a push about every report', async () => {
      hours += 1;
      await town.setClock(new Date(Date.now() + hours * HOUR_MS));
      await town.runTimers();
      const pages = (await town.messages('sun-jianguo')).map(({ page }) => page);
      return [...ids].every((id) => pages.some((page) => page.endsWith(id)));
    });
  });
});
