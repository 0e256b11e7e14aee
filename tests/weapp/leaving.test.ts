import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from '../support/desk';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(120_000);

const { inside } = ZONES[0]!;
const { longitude, latitude } = toPosition(inside);
const place = `${longitude},${latitude}`;
let town: Town;
beforeAll(async () => {
  town = await Town.open();
});
afterAll(() => town?.close());

/** Clicked in Chromium, on a phone whose owner has not agreed to the privacy guide yet. */
describe('before the privacy guide is agreed to', () => {
  const person = 'li-xiaoyu';
  const hint = '比如：有多久了、什么时候最严重';
  let desk: Desk;
  beforeAll(async () => {
    const picturesDir = 'dist/screens/privacy';
    desk = await Desk.open({ url: town.url, person, place, picturesDir, askPrivacy: true });
  });
  afterAll(() => desk?.close());

  it('“later” is no dead end: what is there can be looked at, and what was filled in stays', async () => {
    const { phone } = desk;
    await phone.waitFor('本月全城');
    expect(await phone.text()).not.toContain('隐私保护指引');
    await phone.tap('随手拍');
    await phone.waitFor('先看一眼隐私保护指引');
    await phone.waitFor('拍照和选照片前');
    await desk.picture('question');
    await phone.tap('以后再说');
    await phone.waitFor('还没有同意隐私保护指引，不能拍照。已经填的都留着。');
    await phone.tap('更多类型');
    await phone.tap('积存垃圾');
    await phone.input(hint, '桶满了三天');
    await desk.picture('later');
    await phone.tap('拍照');
    await phone.waitFor('先看一眼隐私保护指引');
    await phone.tap('以后再说');
    await phone.tap('不想同意？打 12345 也能反映');
    await phone.waitFor('呼叫 12345');
    await phone.tap('取消');
    await phone.open('pages/near/index');
    await phone.waitFor('现在显示的是城区中心');
    await phone.waitFor(/图上 \d+ 件/);
    await desk.picture('near');
  });

  it('agreed to after all it goes on where the person was, and a report is sent from there', async () => {
    const { phone } = desk;
    await phone.open('pages/file/index');
    expect(await desk.typed(hint)).toBe('桶满了三天');
    await phone.tap('去同意，继续');
    await phone.waitFor('先看一眼隐私保护指引');
    await phone.tap('阅读隐私保护指引');
    await phone.waitFor('《小程序用户隐私保护指引》');
    await phone.tap('返回');
    await phone.tap('同意并继续');
    await phone.choosePictures(town.photoFile('rubbish'));
    await desk.untilUploaded();
    await phone.waitFor('将转给 青澜市气象局');
    await phone.tap('发送');
    await phone.waitFor('发送前，请同意公开');
    await desk.picture('consent');
    await phone.tap('同意并继续');
    await phone.waitFor('收到了，谢谢您');
    const { reports } = await town.done<Listed>(person, 'report.list', { scope: 'mine' });
    expect(reports).toHaveLength(1);
  });

  it('what was agreed to become public is taken back on the phone', async () => {
    const { phone } = desk;
    await phone.open('account/pages/privacy/index');
    await phone.waitFor('我同意公开的');
    await desk.picture('held');
    await phone.tap('撤回同意');
    await phone.waitFor('以前上报的马上改成匿名');
    await phone.tap('撤回');
    await until('nothing to take back', async () => !(await phone.text()).includes('我同意公开的'));
    const { consents } = await town.done<{ consents: string[] }>(person, 'me.load');
    expect(consents).toEqual([]);
    expect((await desk.records()).flatMap(({ errors }) => errors)).toEqual([]);
  });
});

/** Clicked in Chromium: what is kept about me, a copy of it, and the way out. */
describe('my data on my phone', () => {
  const person = 'chen-hao';
  let desk: Desk;
  beforeAll(async () => {
    await town.file(person, inside, { description: '花坛里全是烟头。' });
    desk = await Desk.open({ url: town.url, person, place, picturesDir: 'dist/screens/leaving' });
  });
  afterAll(() => desk?.close());

  it('is read from settings, and exported whole into a file', async () => {
    const { phone } = desk;
    await phone.open('pages/settings/index');
    await phone.tap('隐私与我的数据');
    await phone.waitFor('我们留存什么');
    await desk.picture('privacy');
    await phone.tap('导出我的数据');
    await phone.waitFor('已导出');
    const exports = (await phone.calls()).filter(({ name }) => name === 'cloud.callFunction');
    expect(exports.length).toBeGreaterThan(5);
  });

  it('is deleted only after the word is typed; then the phone belongs to somebody new', async () => {
    const { phone } = desk;
    await phone.tap('注销并删除我的信息');
    await desk.picture('leave');
    await phone.tap('确定注销');
    await phone.waitFor('请输入“注销”两个字');
    const field = desk.page.frame('phone')!.locator('.ph-frame:not(.ph-hidden) wx-input input');
    await field.fill('注销');
    await phone.tap('确定注销');
    await phone.waitFor('您的个人信息已删除');
    await desk.picture('left');
    await phone.tap('确定');
    await phone.waitFor('本月全城');
    const { reports } = await town.done<Listed>(person, 'report.list', { scope: 'mine' });
    expect(reports).toEqual([]);
  });
});
