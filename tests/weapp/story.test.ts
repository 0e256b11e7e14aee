import { toPosition } from '../../scripts/town/ground';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from '../support/desk';
import { Town, type Listed } from '../support/town';

/** WeChat's performance rules: one setData carries at most this. */
const SET_DATA_MAX_BYTES = 256 * 1024;
const RUBBISH = '积存垃圾';
/** What stands in the field for words while it is empty. */
const WORDS_HINT = '比如：有多久了、什么时候最严重';

jest.setTimeout(120_000);

/** Every tap is a click on what a person sees; build, functions and SDK are those that ship. */
describe('the story, clicked through on the phones of those who take part', () => {
  const resident = 'wang-guilan';
  const neighbour = 'chen-hao';
  const handler = handlersOf('weather')[0]!.id;
  const inspector = holderOf('inspector').id;
  let town: Town;
  let desk: Desk;
  let phone: Desk['phone'];
  let number: string;

  beforeAll(async () => {
    town = await Town.open();
    const { longitude, latitude } = toPosition(ZONES[0]!.inside);
    desk = await Desk.open({
      url: town.url,
      person: resident,
      place: `${longitude},${latitude}`,
      picturesDir: 'dist/screens/story',
    });
    phone = desk.phone;
  });
  afterAll(async () => {
    await desk?.close();
    await town?.close();
  });

  /** One follows from the other: after the first that fails the others have nothing to say. */
  let broken = false;
  const step = (title: string, run: () => Promise<void>) =>
    it(title, async () => {
      if (broken) throw new Error('an earlier step failed');
      broken = true;
      await run();
      broken = false;
    });

  async function choose(category: string): Promise<void> {
    await phone.waitFor('这是什么问题？');
    await phone.waitFor('更多类型');
    if (!(await phone.text()).includes(category)) await phone.tap('更多类型');
    await phone.tap(category);
  }
  async function handIn(word: string, file: string): Promise<void> {
    await phone.tap(word);
    await phone.choosePictures(file);
    await desk.untilUploaded();
  }

  step('opens on a home page that offers to take a picture', async () => {
    await phone.waitFor('附近没有在办的问题');
    await desk.picture('home');
    await phone.tap('随手拍');
    await phone.waitFor('拍摄');
    await desk.picture('camera-first');
    await phone.tap('取消');
    expect(await phone.path()).toBe('pages/file/index');
  });

  step('says what is missing when a report has no photo, and loses nothing', async () => {
    await choose(RUBBISH);
    await phone.input(WORDS_HINT, '楼后面堆了快两个星期');
    await phone.tap('发送');
    await desk.untilInSight('请先拍一张照片');
    expect(await phone.path()).toBe('pages/file/index');
    expect(await desk.typed(WORDS_HINT)).toBe('楼后面堆了快两个星期');
    const asked = (await phone.calls('cloud.callFunction')).map(({ args }) => JSON.stringify(args));
    expect(asked.some((call) => call.includes('place.resolve'))).toBe(true);
    expect(asked.filter((call) => call.includes('report.file'))).toEqual([]);
    await desk.picture('no-photo');
  });

  step('sends photo, kind, place and words, and says who handles it by when', async () => {
    await handIn('拍照', town.photoFile('rubbish'));
    await phone.tap('气味很大');
    await phone.waitFor('将转给 青澜市气象局');
    await desk.picture('form');
    await phone.tap('不在这里？移动位置');
    await desk.picture('place');
    await phone.tap('确定');
    await phone.waitFor('将转给 青澜市气象局');
    await phone.tap('发送');
    await phone.waitFor('发送前，请同意公开');
    await desk.picture('consent');
    await phone.tap('同意并继续');
    await phone.waitFor('收到了，谢谢您');
    await phone.waitFor(/已转给青澜市气象局\s*[，,]?最晚.+前处理/);
    number = /\d{12}/.exec(await phone.text())![0];
    await phone.tap('有进展告诉我');
    await phone.waitFor('好的，有进展会在微信里通知您');
    await desk.picture('sent');
  });

  step(
    'keeps the place for another one here, and sends to the telephone what is no matter for a form',
    async () => {
      await phone.tap('在这里再报一个');
      await choose('下水道堵塞外溢');
      await phone.waitFor('将转给 青澜市气象局');
      await phone.waitFor('是下面的情况吗？');
      await phone.tap('闻到煤气味');
      await phone.waitFor('拨打 119');
      expect(await phone.text()).not.toContain('发送');
      await desk.picture('stopped');
      await phone.tap('闻到煤气味');
      await phone.waitFor('发送');
    },
  );

  step('offers it to a neighbour as “the same one”: following it files no second case', async () => {
    await desk.switchTo(neighbour);
    await phone.tap('随手拍');
    await phone.choosePictures(town.photoFile('rubbish'));
    await choose(RUBBISH);
    await phone.waitFor('附近已有人报过，是同一处吗？');
    await desk.picture('same-one');
    await phone.tap('是同一处，跟进它');
    await phone.waitFor('已跟进，有进展会通知您');
    const followed = await town.done<Listed>(neighbour, 'report.list', { scope: 'following' });
    const filed = await town.done<Listed>(neighbour, 'report.list', { scope: 'mine' });
    expect(followed.reports.map((report) => report.number)).toEqual([number]);
    expect(filed.reports).toEqual([]);
    await desk.picture('followed');
  });

  step('reaches the handler as a service notice that opens the report', async () => {
    await desk.switchTo(handler);
    await desk.notice(number).waitFor();
    expect(await desk.notice(number).innerText()).toMatch(/工单处理提醒[\s\S]*积存垃圾/);
    await desk.picture('pushed');
    await desk.notice(number).click();
    await phone.waitFor(`编号 ${number}`);
    expect(await phone.path()).toBe('pages/report/index');
    expect(await phone.text()).toContain('楼后面堆了快两个星期，气味很大');
    await desk.picture('report-of-handler');
  });

  step('is started and fed back with a photo of after', async () => {
    await phone.tap('开始处置');
    await phone.tap('反馈处置结果');
    await phone.waitFor('请站在同一位置，拍现在的样子');
    await desk.picture('feedback');
    await phone.tap('提交，等待核查');
    await phone.waitFor('请先拍一张处置后的照片');
    await handIn('拍处置后', town.photoFile('rubbish', 'after'));
    await phone.tap('已清理干净');
    await desk.picture('feedback-filled');
    await phone.tap('提交，等待核查');
    await phone.waitFor('青澜市气象局已经处置，等待核查。');
    expect(await phone.path()).toBe('pages/report/index');
    await desk.picture('handled');
  });

  step('waits in the inspector’s worklist and is closed there', async () => {
    await desk.switchTo(inspector);
    await phone.tap('去处理');
    await phone.waitFor('待核查');
    await desk.picture('worklist');
    await phone.tap('去核查');
    await phone.waitFor('已清理干净');
    await desk.picture('check');
    await phone.tap('现场干净整洁');
    await phone.tap('核查通过');
    await desk.untilPath('pages/worklist/index', 'pages/report/index');
    await desk.picture('closed');
    const { reports } = await town.done<Listed>(resident, 'report.list', { scope: 'mine' });
    expect(reports.map(({ state }) => state)).toEqual(['closed']);
  });

  step('tells the resident, in the chat and in the inbox', async () => {
    await desk.switchTo(resident);
    await desk.notice('已结案').waitFor();
    expect(await desk.notice('已结案').innerText()).toContain(number);
    await phone.tap('消息');
    await phone.waitFor(number);
    await phone.waitFor('已核查结案');
    await desk.picture('inbox');
  });

  step('is rated by the resident with stars and words', async () => {
    await desk.notice('已结案').click();
    await phone.waitFor('这件事办得怎么样？');
    await desk.picture('asked-to-rate');
    await phone.tap('5 星');
    await phone.waitFor('非常满意');
    await phone.input('想说的话（可以不写）', '真快！');
    await phone.tap('提交评价');
    await phone.waitFor('您的评价');
    await phone.waitFor('真快！');
    await desk.picture('rated');
  });

  step('shows what it knows without network, and keeps what is typed until there is one', async () => {
    await desk.switchTo(neighbour);
    await phone.waitFor(/附近没有在办的问题|附近 0 件在办/);
    await desk.page.getByRole('button', { name: '断网' }).click();
    await phone.waitFor('现在没有网络');
    await phone.waitFor('本月全城');
    await desk.picture('offline-home');
    await phone.tap('随手拍');
    await phone.tap('取消');
    await phone.waitFor('没有网络，点发送会先存在手机里，联网后自动发出。');
    await choose(RUBBISH);
    await phone.input(WORDS_HINT, '路口的桶满了');
    await phone.tap('发送');
    await desk.picture('offline-form');
    await desk.switchTo(resident);
    await desk.switchTo(neighbour);
    await phone.tap('随手拍');
    await phone.waitFor(/这是您上次没发完的内容。|没有网络，点发送会先存在手机里/);
    expect(await desk.typed(WORDS_HINT)).toBe('路口的桶满了');
    await desk.page.getByRole('button', { name: '在线' }).click();
    await desk.picture('form-kept');
  });

  step('went without an error on any phone and without one heavy setData', async () => {
    const records = await desk.records();
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
    for (const { setDataMaxBytes } of records)
      expect(setDataMaxBytes).toBeLessThanOrEqual(SET_DATA_MAX_BYTES);
  });
});
