import { toPosition, type Spot } from '../../scripts/town/ground';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { dayOf } from '../../types/china-time';
import type { OutputOf } from '../../types/contract';
import type { loadFigures } from '../../types/figures/contracts';
import { Desk } from '../support/desk';
import { besides, crowdOf } from '../support/crowd';
import { Town } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(120_000);

/** More than the map shows one by one, and more rows than a page may have nodes for. */
const MANY = 210;
/** Of these in turn. */
const KINDS = [
  { categoryId: 'graffiti', categoryName: '乱涂画' },
  { categoryId: 'rubbish', categoryName: '积存垃圾' },
  { categoryId: 'rubbish', categoryName: '积存垃圾' },
];
/** WeChat's experience score: a page with more loses points. */
const NODES_MAX = 1000;

/** In the sheet: the same word may head a case in the list behind it. */
const chip = (label: string) => `[aria-checked]:has-text("${label}")`;

/** Clicked in Chromium: what a resident finds, what staff have before them, and what the campaign office reads off. */
describe('lists, map and figures', () => {
  let town: Town;
  let desk: Desk;

  beforeAll(async () => {
    town = await Town.open();
    const [east, north] = ZONES[0]!.inside;
    let reportId = '';
    for (let n = 0; n < 3; n += 1) {
      const spot: Spot = [east + 60 * n, north];
      const description = n === 1 ? '三轮车挡路。' : '垃圾没人收。';
      ({ reportId } = await town.file('chen-hao', spot, { description }));
    }
    await crowdOf(town, reportId, MANY, besides(KINDS));
    const today = dayOf(Date.now());
    await until('all to be counted', async () => {
      await town.runTimers();
      const { tally } = await town.done<OutputOf<typeof loadFigures>>(
        holderOf('inspector').id,
        'figure.load',
        {
          period: { from: today, to: today },
        },
      );
      return tally.filed === MANY + 3 ? true : undefined;
    });
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

  it('a resident sees circles with numbers where more than two hundred lie in view, goes nearer by a tap, and narrows map and list', async () => {
    const { phone } = desk;
    await phone.open('pages/near/index');
    await phone.waitFor(`图上 ${MANY + 3} 件`);
    const circles = desk.inPhone('.wx-map-callout');
    await circles.first().waitFor();
    const numbers = (await circles.allInnerTexts()).map(Number);
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(MANY + 3);
    await desk.picture('near-circles');
    await circles.nth(numbers.indexOf(Math.max(...numbers))).click();
    await desk.picture('near-nearer');
    await phone.tap('改看列表');
    await phone.waitFor('积存垃圾');
    await phone.tap('筛选');
    await phone.tap(chip('乱涂画'));
    await phone.tap('看结果');
    await desk.inPhone('[aria-label="去掉“乱涂画”"]').waitFor();
    await desk.inPhone('[aria-label="乱涂画 3号楼门口"]').first().waitFor();
    expect(await phone.text()).not.toContain('积存垃圾');
    await desk.picture('near-narrowed');
    await phone.tap('改看地图');
    await phone.waitFor(`图上 ${MANY / KINDS.length} 件`);
    await desk.picture('near-map-narrowed');
  });

  it('a resident finds one by a word, and reads how the town does', async () => {
    const { phone } = desk;
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

  it('the campaign office compares bureaus, chooses days of its own and takes the table along as a file', async () => {
    const { phone } = desk;
    await phone.open('figures/pages/overview/index');
    await phone.waitFor('要盯住的');
    await phone.tap('单位');
    await desk.inPhone('#ranking-chart').scrollIntoViewIfNeeded();
    await desk.picture('figures-ranking');
    await phone.tap('导出表格（CSV）');
    await phone.waitFor('已保存');
    const [name, text] = (await phone.savedTexts('.csv'))[0]!;
    expect(name).toMatch(/bureaus-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.csv$/);
    const [head, ...lines] = text.replace(/\r\n$/, '').split('\r\n');
    expect(head).toMatch(/^\uFEFF单位,上报,派遣,处置,结案/);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^青澜市气象局,${MANY + 3},${MANY + 3},0,0,`))]);
    await phone.tap('自选');
    await phone.waitFor(/从 \d{4}年\d{1,2}月1日/);
    await desk.picture('figures-own-days');
  });

  it('a worklist of two hundred stays within WeChat’s measure however far one scrolls, and comes back narrowed as it was', async () => {
    const handler = handlersOf('weather')[0]!.id;
    await desk.switchTo(handler);
    const { phone } = desk;
    await phone.open('pages/worklist/index');
    await phone.waitFor('3号楼门口');
    let most = (await phone.measure()).nodes;
    for (let words = ''; !words.includes('没有更多了'); words = await phone.text()) {
      await desk.scroll('bottom');
      most = Math.max(most, (await phone.measure()).nodes);
    }
    expect(await phone.text()).toContain(`${MANY + 3} 件`);
    await desk.picture('worklist-end');
    await desk.scroll('top');
    await phone.waitFor('3号楼门口');
    expect(Math.max(most, (await phone.measure()).nodes)).toBeLessThan(NODES_MAX);

    await phone.tap('筛选');
    await phone.tap(chip('乱涂画'));
    await phone.tap('24 小时内到期');
    await desk.picture('worklist-filters');
    await phone.tap('看结果');
    await phone.waitFor('这一类没有待办的工单');
    await phone.tap('去掉“24 小时内到期”');
    await phone.tap('改看地图');
    await phone.waitFor(/图上 \d+\+ 件/);
    await desk.picture('worklist-map');
    await phone.open('pages/home/index');
    await phone.open('pages/worklist/index');
    await phone.waitFor(/图上 \d+\+ 件/);
    await phone.tap('去掉“乱涂画”');
    await phone.tap('改看列表');
    await phone.waitFor('积存垃圾');
  });
});
