import { openFixture, logOf } from './fixtures/open-fixture';
import type { TestPhone } from './jsdom';

describe('pages on the phone', () => {
  let phone: TestPhone;
  afterEach(() => phone.close());

  it('open at the first page of app.json, loaded, shown, ready', async () => {
    phone = await openFixture();
    await phone.waitFor('你好，42');
    expect(phone.path()).toBe('pages/home/index');
    expect(logOf(phone).slice(0, 2)).toEqual(['load {}', 'show']);
    expect(phone.errors()).toEqual([]);
  });

  it('open where the address says, with its query', async () => {
    phone = await openFixture({ page: 'pages/detail/index?id=9' });
    await phone.waitFor('第 9 个');
    expect(phone.title()).toBe('详情');
  });

  it('hide under the next one and show again after going back', async () => {
    phone = await openFixture();
    await phone.tap('2. 二');
    await phone.waitFor('第 2 个');
    await phone.tap('回去');
    await phone.waitFor('你好');
    expect(logOf(phone).filter((entry) => entry !== 'ready')).toEqual(['load {}', 'show', 'hide', 'show']);
  });

  it('take no data any more once they are closed, and make no error of it', async () => {
    phone = await openFixture();
    await phone.tap('2. 二');
    await phone.waitFor('第 2 个');
    const { caller } = phone.controls.pages.pages.at(-1)!;
    await phone.tap('回去');
    await phone.waitFor('你好');
    const before = phone.measure().setDataCalls;
    (caller as { setData(data: object): void }).setData({ id: '3', more: [1, 2, 3] });
    expect(phone.measure().setDataCalls).toBe(before);
    expect(phone.errors()).toEqual([]);
  });

  it('are refused by WeChat’s words when app.json does not name them', async () => {
    phone = await openFixture({ page: 'pages/api/index' });
    await phone.tap('far');
    await phone.waitFor('navigateTo:fail page "pages/nowhere/index" is not found');
  });

  it('are refused to navigateTo when they are tabs', async () => {
    phone = await openFixture({ page: 'pages/api/index' });
    await phone.tap('tab');
    await phone.waitFor('navigateTo:fail can not navigateTo a tabbar page');
  });

  it('stack up to ten, and no further', async () => {
    phone = await openFixture({ page: 'pages/detail/index?id=1' });
    for (let id = 1; id < 10; id += 1) {
      await phone.waitFor(`第 ${id} 个`);
      await phone.tap('再来一层');
    }
    await phone.waitFor('第 10 个');
    await phone.tap('再来一层');
    await phone.waitFor('第 10 个');
    expect(phone.controls.pages.pages).toHaveLength(10);
    expect(phone.calls('navigateTo').at(-1)?.outcome).toContain('webview count limit exceed');
  });

  it('of a subpackage open, and reach the code of the main package', async () => {
    phone = await openFixture({ page: 'pages/detail/index?id=1' });
    await phone.tap('分包');
    await phone.waitFor('分包里的一页，你好');
  });

  it('behind tabs stay alive, others are closed by a change of tab', async () => {
    phone = await openFixture();
    const home = phone.controls.pages.pages[0];
    await phone.tap('1. 一');
    await phone.tap('回首页');
    await phone.waitFor('你好');
    expect(phone.controls.pages.pages).toEqual([home]);
    await phone.tap('表单');
    await phone.waitFor('同意');
    await phone.tap('首页');
    await phone.waitFor('你好');
    expect(phone.controls.pages.pages[0]).toBe(home);
  });

  it('reach a subscribe message’s page anew, whatever was open before', async () => {
    phone = await openFixture();
    phone.controls.openMessage('pages/detail/index?id=5');
    await phone.waitFor('第 5 个');
    expect(phone.controls.pages.pages).toHaveLength(1);
    expect(phone.controls.appEvents.enter).toMatchObject({
      path: 'pages/detail/index',
      query: { id: '5' },
      scene: 1107,
    });
  });

  it('are called when the person pulls down', async () => {
    phone = await openFixture();
    await phone.waitFor('你好');
    (phone.controls.wx.startPullDownRefresh as () => void)();
    await phone.waitFor('刷新了');
  });
});
