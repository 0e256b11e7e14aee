import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from '../support/desk';
import { Receiver } from '../support/receiver';
import { Town } from '../support/town';
import { until } from '../support/until';

const ADMIN = holderOf('admin').id;
const RESIDENT = 'wang-guilan';
const HANDLER = 'zhou-qi';
const SPOT = ZONES[0]!.inside;

jest.setTimeout(120_000);

/** Clicked in Chromium: what an administrator does so that messages arrive, and what a handler sees of it. */
describe('messages on the administrator’s phone', () => {
  const receiver = new Receiver();
  let town: Town;
  let desk: Desk;
  let phone: Desk['phone'];

  beforeAll(async () => {
    town = await Town.open();
    const { longitude, latitude } = toPosition(SPOT);
    desk = await Desk.open({
      url: town.url,
      person: ADMIN,
      place: `${longitude},${latitude}`,
      picturesDir: 'dist/screens/admin-messages',
      askPrivacy: true,
    });
    phone = desk.phone;
  });
  afterAll(async () => {
    await receiver.close();
    await desk?.close();
    await town?.close();
  });

  /** The line to fill in under this question. */
  const fill = (label: string, value: string) =>
    desk.page
      .frame('phone')!
      .locator(`.ph-frame:not(.ph-hidden) wx-text:text-is("${label}") + wx-input`)
      .last()
      .locator('input')
      .fill(value);
  const untilParked = (pushes: number) =>
    until(`${pushes} to be parked`, async () => {
      const parked = await town.done<{ pushes: number }>(ADMIN, 'outbox.list-parked');
      return parked.pushes >= pushes;
    });

  it('a template is changed with the message in sight, refused with a key of the wrong kind, and tried on oneself', async () => {
    await phone.open('admin/pages/templates/index');
    await phone.tap('工单提醒');
    await phone.waitFor('在微信里的样子');
    await fill('模板标题', '待办工单提醒');
    const preview = async () => (await phone.text()).split('每一项内容')[0] ?? '';
    expect((await preview()).match(/待办工单提醒/)).not.toBeNull();
    await fill('处理期限', 'colour4');
    await phone.tap('保存');
    await phone.waitFor('请按模板上的写法填写');
    await desk.picture('template-refused');
    await fill('处理期限', 'time4');
    await phone.tap('保存');
    await phone.waitFor('已保存，半分钟内生效');
    await desk.picture('template');
    await phone.tap('发一条给我看看');
    await phone.waitFor('已发到您的微信');
    await desk.notice('下水道堵塞外溢').waitFor();
  });

  it('a handler with nothing allowed is asked for one tap on the home page, and sees on a page what is allowed', async () => {
    await desk.switchTo(HANDLER);
    await phone.open('pages/home/index');
    await phone.waitFor('您的下一条推送还差一次授权');
    await desk.picture('home-needs-tap');
    await phone.tap('授权');
    await until('the banner to go', async () => !(await phone.text()).includes('还差一次授权'));
    await until('the phone’s report to have arrived', async () => {
      const { kinds } = await town.done<{ kinds: { name: string; remaining: number }[] }>(
        HANDLER,
        'push.load',
      );
      return kinds.some(({ name, remaining }) => name === 'task' && remaining > 0);
    });
    await phone.open('messages/pages/push/index');
    await phone.waitFor('已长期允许');
    const notYet = async () => (await phone.text()).split('还没有允许').length - 1;
    const before = await notYet();
    expect(before).toBeGreaterThan(0);
    await phone.tap('允许：进展通知');
    await until('that one to be allowed, too', async () => (await notYet()) === before - 1);
    await desk.picture('push');
  });

  it('what could not be sent shows why; “try again” asks first where it may have come, and then it comes', async () => {
    const api = 'subscribeMessage.send';
    await town.api.post('/faults', { kind: 'openapi-error', api, errcode: 47003 });
    await town.file(RESIDENT, SPOT);
    await desk.switchTo(ADMIN);
    await untilParked(2);
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    await town.api.post('/faults', { kind: 'dropped-reply', api });
    const { reportId } = await town.file(RESIDENT, SPOT);
    await untilParked(4);
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    await phone.open('admin/pages/parked/index');
    await phone.waitFor('不知道对方收到没有');
    await phone.waitFor('某一项内容与模板不符');
    await desk.picture('parked');
    await phone.tap('全部再试一次');
    await phone.waitFor('再试会收到两次');
    await desk.picture('parked-asks');
    await phone.tap('确定');
    await phone.waitFor('条已重新排队');
    await phone.waitFor('没有停下来的消息，一切正常');
    await town.runTimers();
    const late = (await town.messages(HANDLER)).filter(({ data }) =>
      data['thing2']?.value.startsWith('补发'),
    );
    expect(late.map(({ page }) => page)).toContain(`pages/report/index?reportId=${reportId}`);
  });

  it('a bureau’s own chat group gets an address, a secret shown once, and a test', async () => {
    await phone.open('admin/pages/webhooks/index');
    await phone.tap('青澜市气象局');
    await fill('接收地址（https）', 'http://example.org/hook');
    await phone.tap('保存');
    await phone.waitFor('只能用 https 开头的网址');
    await fill('接收地址（https）', await receiver.open());
    await phone.tap('保存');
    await phone.waitFor('签名密钥（只显示这一次');
    await desk.picture('webhook-secret');
    // Not copied after a "later", and the person is told what to do instead.
    await phone.tap('复制密钥');
    await phone.waitFor('复制前，请您先同意隐私保护指引');
    await phone.tap('以后再说');
    await phone.waitFor('请长按那段文字自己复制');
    await desk.picture('not-copied');
    await phone.tap('知道了');
    await phone.tap('复制密钥');
    await phone.tap('同意并继续');
    await phone.waitFor('已复制');
    await phone.tap('发一条测试');
    await phone.waitFor('对方已收到');
    expect(receiver.got.map(({ body }) => JSON.parse(body).kind)).toEqual(['test']);
    await phone.open('admin/pages/webhooks/index');
    await phone.waitFor('/hook');
    expect(await phone.text()).not.toContain('签名密钥');
    await desk.picture('webhooks');
  });
});
