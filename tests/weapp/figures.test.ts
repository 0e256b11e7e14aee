import { toPosition, type Spot } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from '../support/desk';
import { Town } from '../support/town';

jest.setTimeout(120_000);

/** Clicked in Chromium: what a resident finds, and what the campaign office reads off. */
describe('search and figures', () => {
  let town: Town;
  let desk: Desk;

  beforeAll(async () => {
    town = await Town.open();
    const [east, north] = ZONES[0]!.inside;
    for (let n = 0; n < 3; n += 1) {
      const spot: Spot = [east + 60 * n, north];
      await town.file('chen-hao', spot, { description: n === 1 ? '三轮车挡路。' : '垃圾没人收。' });
    }
    await town.runTimers();
    const { longitude, latitude } = toPosition(ZONES[0]!.inside);
    desk = await Desk.open({
      url: town.url,
      person: 'wang-guilan',
      place: `${longitude},${latitude}`,
      picturesDir: 'dist/screens/figures',
    });
  });
  afterAll(async () => {
    await desk?.close();
    await town?.close();
  });

  it('a resident sees how many are on the map, and finds one by a word', async () => {
    const { phone } = desk;
    await phone.open('pages/near/index');
    await phone.waitFor('图上 3 件');
    await desk.picture('near');
    await phone.open('lists/pages/search/index');
    await phone.waitFor('编号');
    await phone.input('编号，或者地点、问题的词', '三轮车');
    await desk.page.keyboard.press('Enter');
    await phone.waitFor('积存垃圾');
    await desk.picture('search');
    await phone.open('figures/pages/overview/index');
    await phone.waitFor('按时率');
    await desk.picture('figures-public');
  });

  it('the campaign office reads the figures and opens the cases behind a number', async () => {
    await desk.switchTo(holderOf('inspector').id);
    const { phone } = desk;
    await phone.open('figures/pages/overview/index');
    await phone.waitFor('要盯住的');
    await desk.picture('figures');
    await phone.tap('上报');
    await phone.waitFor('积存垃圾');
    expect(await phone.path()).toBe('figures/pages/cases/index');
    await desk.picture('figures-cases');
  });
});
