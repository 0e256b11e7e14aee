import { loadImage, createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser, launchPhone, type BrowserPhone } from '../../local/phone/chromium';
import { untilStarted } from '../../local/phone/chromium-hands';
import { toPosition } from '../../scripts/town/ground';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { openBoard } from '../../types/tasks/claim-contracts';
import type { listTasks, openTask } from '../../types/tasks/contracts';
import { doubleTap } from '../support/double-tap';
import { Town } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(300_000);

const PICTURES = 'dist/screens/tasks';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Every tap is a click on what a person sees; what others do meanwhile is called. */
describe('volunteer work, on the phones of those who do it', () => {
  const organiser = holderOf('dispatcher').id;
  const inspector = holderOf('inspector').id;
  const handler = handlersOf('weather')[0]!.id;
  const newcomer = 'chen-hao';
  const volunteer = 'li-xiaoyu';
  const spot = ZONES[0]!.inside;
  const here = toPosition(spot);
  const place = `${here.longitude},${here.latitude}`;
  let town: Town;
  let browser: Browser;
  const phones: BrowserPhone[] = [];
  /** What the town's clock and every phone's shows, apart from what has passed since. */
  let now = Date.now();

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    town = await Town.open();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await town?.close();
  });

  async function hold(person: string, page: string, at = place, slowMs = 0): Promise<BrowserPhone> {
    const phone = await launchPhone({ url: town.url, browser, person, place: at });
    await phone.page.clock.setFixedTime(now - slowMs);
    await phone.open(page);
    phones.push(phone);
    return phone;
  }
  async function later(ms: number, ...held: BrowserPhone[]): Promise<void> {
    now += ms;
    await town.setClock(new Date(now));
    for (const phone of held) await phone.page.clock.setFixedTime(now);
  }
  const picture = (phone: BrowserPhone, name: string) => phone.screenshot(`${PICTURES}/${name}.png`);

  /** The app is killed and started again, with network or without. */
  async function restart(phone: BrowserPhone, page: string, online: boolean): Promise<void> {
    const url = new URL(phone.page.url());
    url.searchParams.set('page', page);
    if (online) url.searchParams.delete('online');
    else url.searchParams.set('online', '0');
    await phone.page.goto(url.href);
    await untilStarted(phone.page.mainFrame());
  }

  const plan = (change: object = {}) => ({
    ...{ kind: 'cleanup', title: '清理三号楼后面的杂物', brief: '带手套和袋子。', needs: '', photos: [] },
    place: { ...here, address: '3号楼后门' },
    ...{ startsAt: now - 5 * MINUTE_MS, endsAt: now + 5 * HOUR_MS, slots: 3, creditMinutes: 120 },
    ...change,
  });
  const create = async (change: object = {}) =>
    (await town.done<{ taskId: string }>(organiser, 'task.create', plan(change))).taskId;
  const task = (taskId: string) => `tasks/pages/task/index?taskId=${taskId}`;
  const claimed = (person: string, taskId: string) => town.done(person, 'task.claim', { taskId });
  const seats = async (taskId: string) =>
    (await town.done<OutputOf<typeof openBoard>>(organiser, 'task.board', { taskId })).claims;
  const notSending = (phone: BrowserPhone) =>
    until('photos to be sent', async () => !/上传中/.test(await phone.text()) || undefined);

  it('begins with enrolling and ends with hours: near by, claimed, checked in, handed in with a photo, verified by somebody else', async () => {
    const taskId = await create();
    const phone = await hold(newcomer, 'pages/tasks/index');
    await phone.tap('成为志愿者');
    await phone.tap('同意并报名');
    await until('to be a volunteer', async () => {
      const { roles } = await town.done<{ roles: { role: string }[] }>(newcomer, 'me.load');
      return roles.some(({ role }) => role === 'volunteer') || undefined;
    });
    await phone.open('pages/tasks/index');
    await phone.tap('看我附近的');
    await phone.waitFor('附近的任务');
    await picture(phone, '01-near');
    await phone.tap('清理三号楼后面的杂物');
    await phone.tap('我来参加');
    await phone.waitFor('已报名');
    await picture(phone, '02-claimed');
    await phone.tap('去签到');
    await phone.waitFor('可以签到');
    await picture(phone, '03-check-in');
    await phone.tap('在这里签到');
    await phone.waitFor('签到成功');
    await picture(phone, '04-checked-in');
    const checkedInAt = (await seats(taskId))[0]!.checkedInAt!;
    await later(checkedInAt + 50 * MINUTE_MS - now, phone);
    await phone.tap('交任务');
    await phone.waitFor('已服务 50 分钟');
    await phone.tap('签退并提交');
    await phone.waitFor('请拍一张做完的样子');
    await phone.tap('拍照');
    await phone.choosePictures(town.photoFile('rubbish', 'after'));
    await phone.waitFor('再拍一张');
    await notSending(phone);
    await picture(phone, '05-hand-in');
    await phone.tap('签退并提交');
    await phone.waitFor('待确认');
    await picture(phone, '06-handed-in');

    const desk = await hold(organiser, 'tasks/pages/organise/index');
    await desk.waitFor('1 人交了任务');
    await picture(desk, '07-organise');
    await desk.tap('待确认');
    await desk.waitFor('共 50 分钟');
    await picture(desk, '08-verify');
    await desk.tap('通过');
    await desk.waitFor('没有要确认的');
    await phone.open(task(taskId));
    await phone.waitFor('已确认，记 50 分钟');
    await picture(phone, '09-credited');
    const { balance } = await until('the hours', async () => {
      const hours = await town.done<{ balance: { counted: number } }>(newcomer, 'hours.load', {});
      return hours.balance.counted > 0 ? hours : undefined;
    });
    expect(balance).toMatchObject({ counted: 50, entered: 0 });
  });

  it('that is full has a reserve list, and whoever is next is told when somebody leaves', async () => {
    await later(10 * MINUTE_MS);
    const title = '早高峰路口值守';
    const taskId = await create({ title, slots: 1, startsAt: now + DAY_MS, endsAt: now + DAY_MS + HOUR_MS });
    await claimed(volunteer, taskId);
    const waiting = await hold(newcomer, task(taskId));
    await waiting.tap('报满了，排候补');
    await waiting.waitFor('您排在候补第 1 位');
    await picture(waiting, '10-reserve');
    const leaving = await hold(volunteer, task(taskId));
    await leaving.tap('退出报名');
    await leaving.tap('确定');
    await leaving.waitFor('已退出');
    await until('the next one to be told', async () => {
      await town.runTimers();
      const { notices } = await town.done<{ notices: { title: string }[] }>(newcomer, 'notice.list');
      return notices.some((notice) => notice.title === '轮到您了') || undefined;
    });
    await waiting.open('pages/home/index');
    await waiting.tap('消息');
    await waiting.tap('轮到您了');
    await waiting.waitFor('已报名');
    await picture(waiting, '11-moved-up');
  });

  it('checked in without network, on a page read before it opened, counts from that moment, and whoever verifies sees that it came later', async () => {
    await later(10 * MINUTE_MS);
    // Read at home, before the check-in opens; on the spot there is no network.
    const taskId = await create({ title: '清理车棚', startsAt: now + HOUR_MS });
    await claimed(volunteer, taskId);
    const phone = await hold(volunteer, 'pages/tasks/index');
    await phone.waitFor('我的下一步');
    await phone.open(task(taskId));
    await phone.waitFor('已报名');
    expect(await phone.text()).not.toContain('去签到');
    await later(40 * MINUTE_MS, phone);
    await restart(phone, `tasks/pages/check-in/index?taskId=${taskId}`, false);
    await phone.waitFor('可以签到');
    await phone.tap('在这里签到');
    await phone.waitFor('签到存在手机里了');
    await picture(phone, '12-kept');
    expect((await seats(taskId))[0]).toMatchObject({ state: 'claimed' });
    const at = now;
    await later(30 * MINUTE_MS, phone);
    await phone.setOnline(true);
    const claim = await until('the check-in to arrive', async () => {
      const [first] = await seats(taskId);
      return first?.state === 'checked_in' ? first : undefined;
    });
    expect(claim.flags).toEqual(['offline']);
    expect(Math.abs(claim.checkedInAt! - at)).toBeLessThan(MINUTE_MS);
    const desk = await hold(organiser, `tasks/pages/board/index?taskId=${taskId}`);
    await desk.waitFor('离线补传');
    await picture(desk, '13-board');
  });

  it('is checked in to by the code on the organiser’s phone, whose clock is an hour slow, where positioning says something else', async () => {
    await later(10 * MINUTE_MS);
    const taskId = await create({ title: '布置宣传栏', kind: 'publicity' });
    await claimed(newcomer, taskId);
    const desk = await hold(organiser, `tasks/pages/spot-code/index?taskId=${taskId}`, place, HOUR_MS);
    await desk.waitFor('每分钟自动更换');
    const shown = await loadImage(await picture(desk, '14-code'));
    const pen = createCanvas(shown.width, shown.height).getContext('2d');
    pen.drawImage(shown, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, shown.width, shown.height);
    const scanned = jsQR(new Uint8ClampedArray(data), width, height)!.data;
    expect(scanned).toMatch(new RegExp(`^CCT:${taskId}:\\d{6}$`));
    const far = `${here.longitude + 0.01},${here.latitude}`;
    const phone = await hold(newcomer, `tasks/pages/check-in/index?taskId=${taskId}`, far);
    await phone.waitFor('走到 200 米以内再签到');
    await picture(phone, '15-far');
    await phone.tap('扫签到码');
    await phone.input('二维码的内容', scanned);
    await phone.tap('确定');
    await phone.waitFor('签到成功');
    expect((await seats(taskId))[0]).toMatchObject({ state: 'checked_in', flags: ['by-code'] });
  });

  it('of a round goes on without network: verdicts outlive the app, arrive once, and the bureau has the relapse', async () => {
    const cases = [];
    for (let index = 0; index < 2; index += 1) {
      const { reportId } = await town.handled('wang-guilan', handler, spot);
      await town.done(inspector, 'report.verify', { reportId, passed: true, note: '' });
      cases.push(reportId);
    }
    await later(8 * DAY_MS);
    const round = await until('a round', async () => {
      await town.runTimers();
      const { tasks } = await town.done<OutputOf<typeof listTasks>>(volunteer, 'task.list', {
        scope: 'near',
        kind: 'patrol',
        position: here,
      });
      return tasks.find(({ spots }) => spots === 2);
    });
    const { taskId } = round;
    await claimed(volunteer, taskId);
    const patrol = `tasks/pages/patrol/index?taskId=${taskId}`;
    const phone = await hold(volunteer, `tasks/pages/check-in/index?taskId=${taskId}`);
    await phone.waitFor('可以签到');
    await phone.tap('在这里签到');
    await phone.waitFor('签到成功');
    await phone.tap('开始巡查');
    await phone.waitFor('第 1 个，共 2 个');
    await picture(phone, '16-patrol');
    await restart(phone, patrol, false);
    await phone.waitFor('第 1 个，共 2 个');
    await picture(phone, '17-patrol-offline');
    // A double tap: the second half comes as soon as the next spot stands there, and is no verdict on it.
    await doubleTap(phone.page, '仍然干净', '第 2 个，共 2 个');
    await phone.waitFor('第 2 个，共 2 个');
    await phone.tap('又脏了');
    await phone.choosePictures(town.photoFile('rubbish'));
    await phone.waitFor('确认，又脏了');
    await picture(phone, '18-back-again');
    await phone.tap('确认，又脏了');
    // A picture that everybody will see: asked once, without a network too, and told when there is one.
    await phone.waitFor('发送前，请同意公开');
    await phone.tap('同意并继续');
    await phone.waitFor('都看完了');
    await picture(phone, '19-round-done');
    await restart(phone, 'tasks/pages/mine/index', false);
    await phone.waitFor('2 项等着发送');
    await picture(phone, '20-waiting');
    await phone.setOnline(true);
    const walk = await until('both verdicts', async () => {
      const opened = await town.done<OutputOf<typeof openTask>>(volunteer, 'task.open', { taskId });
      return opened.task.walk.every(({ verdict }) => verdict !== 'due') ? opened.task.walk : undefined;
    });
    expect(walk.map(({ verdict }) => verdict).sort()).toEqual(['back', 'clean']);
    await until(
      'nothing to wait any more',
      async () => !(await phone.text()).includes('等着发送') || undefined,
    );
    const back = walk.find(({ verdict }) => verdict === 'back')!.reportId;
    expect(cases).toContain(back);
    const { report, timeline } = await town.open(handler, back);
    expect(report).toMatchObject({ state: 'dispatched', relapses: 1 });
    expect(timeline.filter(({ step }) => step === 'relapse')).toHaveLength(1);
    await until('the bureau to be told', async () => {
      const notices = await town.notices(handler, back);
      return notices.some(({ kind }) => kind === 'report-relapsed') || undefined;
    });
    await phone.open(`tasks/pages/hand-in/index?taskId=${taskId}`);
    await phone.waitFor('1 个干净，1 个又脏了');
    await phone.tap('签退并提交');
    await phone.waitFor('待确认');
  });

  it('made no errors on any phone', async () => {
    const errors = await Promise.all(phones.map((phone) => phone.errors()));
    expect(errors.flat().map(({ where, message }) => `${where}: ${message}`)).toEqual([]);
  });
});
