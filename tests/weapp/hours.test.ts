import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { certify, volunteer } from '../../scripts/town/volunteering';
import type { Certificate } from '../../types/tasks/certificate-contracts';
import { dayOf } from '../../types/china-time';
import { hours as words } from '../../client/src/words/zh/hours';
import { Desk } from '../support/desk';
import { keptText } from '../support/kept-file';
import { sumOf, wholeLedger } from '../support/ledger-town';
import { Town } from '../support/town';

jest.setTimeout(180_000);

const VOLUNTEER = 'li-xiaoyu';
const OFFICE = holderOf('dispatcher').id;

/** Clicked in Chromium: hours, certificate, leaderboard and team of a volunteer; the office's book and its table. */
describe('hours on the phone', () => {
  let town: Town;
  let desk: Desk;
  /** The tab of that word, not the same word elsewhere on the page. */
  const tab = (word: string) =>
    desk.page
      .frame('phone')!
      .locator('.ph-frame:not(.ph-hidden)')
      .getByText(word, { exact: true })
      .last()
      .click();

  beforeAll(async () => {
    town = await Town.open();
    // The demo town's own volunteering, without the rest of its past.
    await volunteer(town.api, Date.now());
    await town.runTimers();
    await certify(town.api, Date.now());
    const { longitude, latitude } = toPosition(ZONES[0]!.inside);
    desk = await Desk.open({
      url: town.url,
      person: VOLUNTEER,
      place: `${longitude},${latitude}`,
      picturesDir: 'dist/screens/hours',
    });
  });
  afterAll(async () => {
    const records = await desk?.records();
    await desk?.close();
    await town?.close();
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('a volunteer reads both books apart, each with its sum, and a correction with its reason', async () => {
    const { phone } = desk;
    await phone.open('pages/me/index');
    await phone.tap('志愿时长');
    await phone.waitFor('10 小时');
    await phone.waitFor('1 小时 30 分');
    await phone.waitFor('文昌里小广告清除');
    expect(await phone.text()).not.toContain('整理创建档案');
    await desk.picture('mine');
    await tab('人工登记');
    await phone.waitFor('更正 · 整理创建档案');
    await phone.waitFor('−30 分钟');
    expect(await phone.text()).toContain('签到表上是一个半小时');
    expect(await phone.text()).not.toContain('文昌里小广告清除');
    const { balance, entries } = await wholeLedger(town, VOLUNTEER);
    expect(balance).toEqual({ counted: sumOf(entries, 'counted'), entered: 90 });
  });

  it('a certificate is issued for a name and a year, and checked by anybody from the shared card', async () => {
    const { phone } = desk;
    await phone.tap('时长证明');
    await phone.waitFor('开具证明');
    await phone.input('与证件一致', '李晓雨');
    await phone.tap('开具');
    await phone.waitFor('志愿服务时长证明');
    await phone.waitFor('与账本一致');
    await desk.picture('certificate');
    const { certificates } = await town.done<{ certificates: Certificate[] }>(VOLUNTEER, 'certificate.list');
    const { code, period } = certificates[0]!;
    expect(period.to.slice(5)).toBe('12-31');
    const { entries } = await wholeLedger(town, VOLUNTEER);
    const entered = entries.find(({ source, corrects }) => source === 'entered' && corrects === null)!;
    await town.done(OFFICE, 'hours.correct', { entryId: entered.entryId, minutes: 60, reason: '重复登记' });
    await desk.switchTo('xu-zhengfeng');
    await phone.open(`hours/pages/certificate/index?code=${code}`);
    await phone.waitFor('开具后有更正');
    const { certificate } = await town.done<{ certificate: Certificate }>(OFFICE, 'certificate.open', {
      code,
    });
    expect(certificate.minutes.entered - certificate.now.entered).toBe(60);
    await phone.waitFor(`账本现在：系统记录 ${words.length(certificate.now.counted)}，人工登记`);
    await phone.tap('核验另一张');
    await phone.input('10 位字母或数字', 'ABCDE-FGHJK');
    await phone.tap('核验');
    await phone.waitFor('没有这个核验码');
    await desk.picture('no-such-code');
  });

  it('the leaderboard has the team and whoever agreed; who changes their mind is out of it', async () => {
    await desk.switchTo('chen-hao');
    const { phone } = desk;
    await phone.open('hours/pages/board/index');
    await phone.tap('今年');
    await phone.waitFor('河东路晨光志愿服务队');
    await phone.waitFor('陈浩');
    await desk.picture('board');
    await desk.page.frame('phone')!.locator('.ph-frame:not(.ph-hidden) wx-switch').click();
    await phone.waitFor('不显示。您的时长只有自己和创建办能看到。');
    const { listed } = await town.done<{ listed: boolean }>('chen-hao', 'hours.load');
    expect(listed).toBe(false);
  });

  it('a leader claims places for the team and says later who comes', async () => {
    const place = { ...toPosition(ZONES[0]!.inside), address: '翠竹苑 3 号楼门口' };
    const startsAt = Date.now() + 3 * 86_400_000;
    const { taskId } = await town.done<{ taskId: string }>(OFFICE, 'task.create', {
      ...{ kind: 'cleanup', title: '清理翠竹苑楼道杂物', brief: '带手套。', slots: 5, creditMinutes: 90 },
      ...{ place, startsAt, endsAt: startsAt + 3 * 3_600_000 },
    });
    await desk.switchTo(VOLUNTEER);
    const { phone } = desk;
    await phone.open(`hours/pages/teams/index?taskId=${taskId}`);
    await phone.waitFor('还有 5 个名额');
    await phone.tap('多一人');
    await phone.tap('报 2 个名额');
    await phone.waitFor('报上了');
    await phone.waitFor('还有 3 个名额');
    await desk.picture('team');
    await phone.tap('还没定谁来');
    await phone.tap('王桂兰');
    await phone.waitFor(/王桂兰[\s\S]*清理翠竹苑楼道杂物/);
    const { claims } = await town.done<{ claims: { task: { taskId: string } }[] }>(
      'wang-guilan',
      'claim.list',
      {
        scope: 'active',
      },
    );
    expect(claims.map(({ task }) => task.taskId)).toEqual([taskId]);
    await phone.tap('队员 · 3 人');
    await desk.picture('members');
  });

  it('the office enters by hand with a reason and saves the table, the two kinds of hours in two columns', async () => {
    await desk.switchTo(OFFICE);
    const { phone } = desk;
    await phone.open('pages/me/index');
    await phone.tap('时长管理');
    await phone.input('志愿者昵称', '陈');
    await desk.page.keyboard.press('Enter');
    await phone.tap('陈浩');
    await phone.waitFor('河东路文明值守');
    await desk.page
      .frame('phone')!
      .locator('.ph-frame:not(.ph-hidden) wx-button')
      .filter({ hasText: '人工登记' })
      .click();
    await phone.waitFor('只进人工登记的账');
    await phone.input('例如：整理创建档案', '搬运=宣传栏');
    await phone.input('例如：45', '45');
    await phone.input('例如：活动当天系统停机，有签到表', '手机没电');
    await desk.picture('enter');
    await phone.tap('登记');
    await phone.waitFor('搬运=宣传栏');
    const ledger = await wholeLedger(town, 'chen-hao');
    expect(ledger.balance).toEqual({ counted: 360, entered: 45 });
    await desk.picture('person');

    await phone.open('hours/pages/office/index');
    await phone.tap('今年');
    await phone.tap('导出');
    await phone.waitFor('已保存');
    await desk.picture('export');
    const year = dayOf(Date.now()).slice(0, 4);
    const table = await keptText(desk.page, `志愿时长-${year}-01-01-${year}-12-31.csv`);
    expect(table?.startsWith('\uFEFF日期,昵称,队伍,内容,系统记录（分钟）,人工登记（分钟）,原因\r\n')).toBe(
      true,
    );
    expect(table).toContain(`${dayOf(Date.now())},陈浩,,搬运=宣传栏,,45,手机没电\r\n`);
    expect(table).toContain(',李晓雨,,整理创建档案,,-30,签到表上是一个半小时\r\n');
    const columns = table!
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    const sum = (column: number) => columns.reduce((all, cells) => all + Number(cells[column]), 0);
    const both = [await wholeLedger(town, VOLUNTEER), ledger, await wholeLedger(town, 'wang-guilan')];
    expect([sum(4), sum(5)]).toEqual([
      both.reduce((all, { balance }) => all + balance.counted, 0),
      both.reduce((all, { balance }) => all + balance.entered, 0),
    ]);
  });
});
