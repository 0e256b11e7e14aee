import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from '../support/desk';
import { Town, type Listed } from '../support/town';

jest.setTimeout(120_000);

/** Clicked in Chromium: what is kept about me, a copy of it, and the way out. */
describe('my data on my phone', () => {
  const person = 'chen-hao';
  let town: Town;
  let desk: Desk;
  beforeAll(async () => {
    town = await Town.open();
    const { inside } = ZONES[0]!;
    await town.file(person, inside, { description: '花坛里全是烟头。' });
    const { longitude, latitude } = toPosition(inside);
    const place = `${longitude},${latitude}`;
    desk = await Desk.open({ url: town.url, person, place, picturesDir: 'dist/screens/leaving' });
  });
  afterAll(async () => {
    await desk?.close();
    await town?.close();
  });

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
