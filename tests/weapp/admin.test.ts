import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { NO_ZONE } from '../../scripts/town/zones';
import { Desk } from '../support/desk';
import { Town } from '../support/town';
import { until } from '../support/until';

const ADMIN = holderOf('admin').id;
/** Around the map's middle, in pixels: nothing of the demo town is there. */
const TAPS = [
  [-60, -60],
  [60, -60],
  [60, 60],
  [-60, 60],
] as const;

jest.setTimeout(120_000);

/** Clicked in Chromium: an administrator's town, changed on the phone and at work at once. */
describe('the town on the administrator’s phone', () => {
  let town: Town;
  let desk: Desk;
  let phone: Desk['phone'];

  beforeAll(async () => {
    town = await Town.open();
    const { longitude, latitude } = toPosition(NO_ZONE);
    desk = await Desk.open({
      url: town.url,
      person: ADMIN,
      place: `${longitude},${latitude}`,
      picturesDir: 'dist/screens/admin',
    });
    phone = desk.phone;
  });
  afterAll(async () => {
    await desk?.close();
    await town?.close();
  });

  const tapMap = async ([right, down]: readonly [number, number]) => {
    const map = desk.page.frame('phone')!.locator('.ph-frame:not(.ph-hidden) wx-map');
    const box = (await map.boundingBox())!;
    await map.click({ position: { x: box.width / 2 + right, y: box.height / 2 + down } });
  };
  /** What stands under this question in front: a line or several to fill in, or WeChat's wheel. */
  const under = (label: string, kind: 'wx-input' | 'wx-textarea' | 'wx-picker') =>
    desk.page
      .frame('phone')!
      .locator(`.ph-frame:not(.ph-hidden) wx-text:text-is("${label}") + ${kind}`)
      .last();
  const fill = (label: string, value: string) =>
    under(label, 'wx-input').locator('input').or(under(label, 'wx-textarea').locator('textarea')).fill(value);
  const choose = async (label: string, name: string) => {
    await under(label, 'wx-picker').click();
    await phone.tap(name);
    await phone.tap('确定');
  };
  /** The button below a sheet: its word may stand on the page behind, too. */
  const press = (word: string) =>
    desk.page
      .frame('phone')!
      .locator(`.ph-frame:not(.ph-hidden) [aria-role="dialog"] wx-button[aria-label="${word}"]`)
      .or(
        desk.page
          .frame('phone')!
          .locator(`.ph-frame:not(.ph-hidden) [role="dialog"] wx-button[aria-label="${word}"]`),
      )
      .first()
      .click();
  const zones = async (words: string) =>
    (
      await town.done<{ zones: { zoneId: string; squareMeters: number }[] }>(ADMIN, 'zone.list', {
        words,
      })
    ).zones;

  it('a zone is drawn with the thumb; two corners are too few; a corner moves, and a step goes back', async () => {
    await phone.open('admin/pages/zones/index');
    await phone.tap('新片区');
    await phone.waitFor('一点一点地画');
    await tapMap(TAPS[0]);
    await tapMap(TAPS[1]);
    await fill('名称', '试画的片区');
    await phone.tap('保存');
    await phone.waitFor('片区有问题，什么都没有写入');
    expect(await zones('试画')).toHaveLength(0);
    await tapMap(TAPS[2]);
    await tapMap(TAPS[3]);
    await desk.picture('zone-drawn');
    await phone.tap('保存');
    await phone.waitFor('停用这个片区');
    const [drawn] = await zones('试画');
    expect(drawn?.squareMeters).toBeGreaterThan(0);

    await desk.page.frame('phone')!.locator('.leaflet-marker-icon:visible').first().click();
    await tapMap([0, 0]);
    await desk.picture('zone-corner-moved');
    await phone.tap('退一步');
    await desk.page.frame('phone')!.locator('.leaflet-marker-icon:visible').first().click();
    await phone.tap('删掉这个角');
    await phone.tap('保存');
    await until('the smaller zone', async () => {
      const [now] = await zones('试画');
      return now !== undefined && now.squareMeters < drawn!.squareMeters;
    });
  });

  it('a category with an impossible limit is refused beside its field, and with a possible one it is offered', async () => {
    await phone.open('admin/pages/category/index');
    await fill('名称', '井盖松动');
    await fill('处置时限（工作小时，8 小时是一个工作日）', '0');
    await phone.tap('加一条');
    await fill('情形', '有人掉下去了');
    await fill('提示语', '请先打急救电话。');
    await fill('电话', '120');
    await phone.tap('保存');
    await phone.waitFor('时限至少半小时');
    await fill('处置时限（工作小时，8 小时是一个工作日）', '4');
    await desk.picture('category');
    await phone.tap('保存');
    const saved = await until('the new category', async () => {
      const { categories } = await town.done<{
        categories: { name: string; handlingHours: number; stoppers: object[] }[];
      }>(ADMIN, 'category.list', {});
      return categories.find(({ name }) => name === '井盖松动');
    });
    expect(saved).toMatchObject({ handlingHours: 4, stoppers: [{ phone: '120' }] });
    await phone.open('admin/pages/categories/index');
    await phone.tap('调整顺序');
    await phone.tap('把“井盖松动”上移');
    await phone.tap('保存');
    await phone.waitFor('添加');
    const { categories } = await town.done<{ categories: { name: string }[] }>(ADMIN, 'category.list', {});
    expect(categories.at(-2)?.name).toBe('井盖松动');
  });

  it('a rule sends the new category to its bureau, and the page says who would get it and why', async () => {
    await phone.open('admin/pages/routes/index');
    await phone.tap('新的规则');
    await phone.tap('保存');
    await phone.waitFor('请选择责任单位');
    await desk.picture('route');
    await choose('类型', '井盖松动');
    await choose('转给', '青澜市城市管理局');
    await phone.tap('保存');
    await phone.waitFor('任何片区 · 井盖松动');
    await choose('类型', '井盖松动');
    await phone.tap('在地图上选地点');
    await phone.tap('确定');
    await phone.waitFor('就按这条');
    await desk.picture('routes');
  });

  it('a colleague is invited, takes the role with the code, and is found with it among the staff', async () => {
    await phone.open('admin/pages/invitations/index');
    await phone.tap('发出邀请');
    await phone.tap('处置人员');
    await choose('在哪里', '青澜市气象局');
    await fill('给谁（只有管理员看得到）', '新来的小陈');
    await desk.picture('invite');
    await phone.tap('生成邀请码');
    await phone.waitFor('用微信扫一扫领取');
    await desk.picture('invitation-code');
    const shown = desk.page.frame('phone')!.locator('.ph-frame:not(.ph-hidden) wx-text');
    const code = (await shown.filter({ hasText: /^[2-9A-Z]{5}-[2-9A-Z]{5}$/ }).innerText()).trim();
    await phone.tap('发好了');
    await phone.waitFor('等待领取');

    await desk.switchTo('chen-hao');
    await phone.open('account/pages/redeem/index');
    await fill('邀请码', 'ABCDE 23456');
    await phone.tap('查看');
    await phone.waitFor('没有这个邀请码');
    await phone.tap('换一个邀请码');
    await fill('邀请码', code.toLowerCase());
    await phone.tap('查看');
    await phone.waitFor('邀请您成为');
    await desk.picture('redeem');
    await phone.tap('确认领取');
    await phone.waitFor('您现在是处置人员');
    await phone.open(`account/pages/redeem/index?scene=${encodeURIComponent(`i=${code}`)}`);
    await phone.waitFor('您已经有这个身份了');
    await phone.tap('去首页');
    await phone.waitFor('今天到期');
    await phone.open('pages/me/index');
    await phone.waitFor('我的工单');
    await desk.picture('me-two-roles');
    await phone.tap('居民');
    await until('the page of a resident', async () => !(await phone.text()).includes('我的工单'));
    await phone.open('account/pages/profile/index');
    await fill('昵称', '楼下小陈');
    await choose('我住的社区', '文昌社区');
    await phone.tap('保存');
    await phone.waitFor('已保存');
    await desk.picture('profile');
    await phone.open('account/pages/volunteer/index');
    await phone.waitFor('志愿者须知');
    await desk.picture('volunteer');
    await phone.tap('同意并报名');
    await phone.waitFor('您是志愿者');

    await desk.switchTo(ADMIN);
    await phone.open('admin/pages/people/index');
    await phone.tap('楼下小陈');
    await phone.waitFor('处置人员 · 青澜市气象局');
    await desk.picture('person');
    await phone.tap('与此人有关的操作记录');
    await phone.waitFor('凭邀请码领取');
    await desk.picture('audit');
  });

  it('a role is given for a week and taken back, somebody is kept from sending and let in again, each only with a reason', async () => {
    await phone.open('admin/pages/people/index');
    await phone.input('昵称的开头，或人员编号', '李晓雨');
    await desk.page.keyboard.press('Enter');
    await phone.tap('李晓雨');
    await phone.waitFor('与此人有关的操作记录');
    await phone.tap('给予身份');
    await phone.tap('督察员');
    await phone.waitFor('盯住超时和反复');
    await phone.tap('7 天');
    await desk.picture('give-sheet');
    await press('给予身份');
    await phone.waitFor('请写明原因');
    await phone.input('例如：新调来的同事', '借调一周');
    await press('给予身份');
    await phone.waitFor('督察员 · 全市');
    await phone.waitFor(/到 .+/);
    await desk.picture('person-for-a-week');
    const roles = async () =>
      (await town.done<{ roles: { role: string }[] }>('li-xiaoyu', 'me.load')).roles.map(({ role }) => role);
    expect(await roles()).toContain('inspector');

    await phone.tap('收回“督察员 · 全市”');
    await phone.waitFor('收回后马上不能再办理');
    await phone.input('例如：已调到别的单位', '提前回去了');
    await desk.picture('withdraw-sheet');
    await press('收回');
    await until('the role to be gone', async () => !(await phone.text()).includes('督察员 · 全市'));
    expect(await roles()).not.toContain('inspector');

    await phone.tap('限制使用');
    await phone.input('例如：反复提交虚假上报', '反复提交虚假上报');
    await desk.picture('block-sheet');
    await press('限制使用');
    await phone.waitFor(/限制到 .+反复提交虚假上报/);
    await desk.picture('blocked');
    const { code } = await town.refusal('li-xiaoyu', 'volunteer.leave');
    expect(code).toBe('call.blocked');
    await phone.tap('解除限制');
    await phone.input('例如：已经谈过，保证不再这样', '已经谈过');
    await press('解除限制');
    await until('the block to be gone', async () => !(await phone.text()).includes('限制到'));
    await town.done('li-xiaoyu', 'volunteer.leave');
    await phone.tap('与此人有关的操作记录');
    await phone.waitFor('收回：督察员（全市）');
    await phone.waitFor('原因：提前回去了');
    await desk.picture('audit-of-one');
  });

  it('a leader plans who is on duty, and the page says whom work is pushed to now', async () => {
    await desk.switchTo('liu-wenhua');
    await phone.open('admin/pages/duty/index');
    await phone.waitFor('没有安排，推送给本单位所有处置人员');
    expect(await phone.text()).not.toContain('刘文华');
    await phone.tap('添加班次');
    await choose('谁', '周琪');
    for (const day of ['六', '日']) await phone.tap(day);
    await phone.tap('[aria-label="节假日也值班"]');
    await desk.picture('shift');
    await phone.tap('排好了');
    await phone.tap('添加一天');
    await phone.tap('孙建国');
    await phone.tap('排好了');
    await desk.picture('duty');
    await phone.tap('保存值班表');
    await phone.waitFor('现在推送给：孙建国');
    await phone.waitFor('按这一天的单独安排');
  });
});
