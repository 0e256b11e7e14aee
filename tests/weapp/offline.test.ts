import { mkdirSync } from 'node:fs';
import { launchPhone, type BrowserPhone } from '../../local/phone/chromium';
import { untilStarted } from '../../local/phone/chromium-hands';
import { toPosition } from '../../scripts/town/ground';
import { handlersOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(120_000);
const PICTURES = 'dist/screens/offline';

const PLACE = toPosition(ZONES[0]!.inside);

describe('what was done without network', () => {
  const resident = 'wang-guilan';
  let town: Town;
  let phone: BrowserPhone;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    town = await Town.open();
    const { longitude, latitude } = PLACE;
    phone = await launchPhone({
      url: town.url,
      person: resident,
      place: `${longitude},${latitude}`,
      online: false,
    });
  });
  afterAll(async () => {
    await phone?.close();
    await town?.close();
  });

  it('a report waits with its three photos, also when the app is killed, and is filed once when the network is back', async () => {
    await phone.open('pages/file/index');
    for (const [word, category] of [
      ['拍照', 'rubbish'],
      ['再拍一张', 'dust'],
      ['再拍一张', 'parking'],
    ] as const) {
      await phone.tap(word);
      await phone.choosePictures(town.photoFile(category));
      await phone.waitFor('没传上去，点这里重试');
    }
    await phone.waitFor('更多类型');
    await phone.tap('积存垃圾');
    await phone.tap('发送');
    await phone.waitFor('发送前，请同意公开');
    await phone.tap('同意并继续');
    await phone.waitFor('存在手机里了');
    await phone.waitFor('3 张照片');
    await phone.screenshot(`${PICTURES}/kept.png`);

    await phone.page.reload();
    await untilStarted(phone.page.mainFrame());
    await phone.open('pages/my-reports/index');
    await phone.waitFor('1 条上报等着发送');
    await phone.screenshot(`${PICTURES}/waiting.png`);
    expect((await town.done<Listed>(resident, 'report.list', { scope: 'mine' })).reports).toEqual([]);

    await phone.setOnline(true);
    const { reports } = await until('the report to be filed', async () => {
      const mine = await town.done<Listed>(resident, 'report.list', { scope: 'mine' });
      return mine.reports.length > 0 ? mine : undefined;
    });
    expect(reports).toHaveLength(1);
    expect((await town.open(resident, reports[0]!.reportId)).report.photos).toHaveLength(3);

    await until('nothing to wait any more', async () => !(await phone.text()).includes('等着发送'));
    await phone.page.reload();
    await untilStarted(phone.page.mainFrame());
    expect((await town.done<Listed>(resident, 'report.list', { scope: 'mine' })).reports).toHaveLength(1);
    expect((await phone.errors()).map(({ message }) => message)).toEqual([]);
  });

  it('a report whose photo is gone from the phone says so, and holds nothing else up', async () => {
    await phone.setOnline(false);
    await phone.open('pages/file/index');
    await phone.tap('拍照');
    await phone.choosePictures(town.photoFile('graffiti'));
    await phone.waitFor('没传上去，点这里重试');
    await phone.waitFor('更多类型');
    await phone.tap('乱涂画');
    await phone.tap('发送');
    await phone.waitFor('存在手机里了');
    await phone.page.evaluate(() => {
      const files = (window as unknown as { phone: { files(): Map<string, unknown> } }).phone.files();
      for (const path of [...files.keys()]) if (path.includes('/photo-')) files.delete(path);
    });
    await phone.open('pages/my-reports/index');
    await phone.setOnline(true);
    await phone.waitFor('照片在手机里找不到了');
    await phone.screenshot(`${PICTURES}/photo-lost.png`);
    expect((await town.done<Listed>(resident, 'report.list', { scope: 'mine' })).reports).toHaveLength(1);
  });

  it('a case that only the worklist has shown is begun and handed in without network, waits, also when the app is killed, and goes once', async () => {
    const handler = handlersOf('weather')[0]!.id;
    const { reportId } = await town.file(resident, ZONES[0]!.inside, {
      place: { ...PLACE, address: '3号楼门口' },
    });
    await phone.close();
    const page = `pages/finish/index?reportId=${reportId}`;
    phone = await launchPhone({ url: town.url, person: handler, online: false });
    await phone.setOnline(true);
    await phone.open('pages/worklist/index');
    await phone.waitFor('3号楼门口');
    await phone.setOnline(false);
    await phone.tap('开始处置，3号楼门口');
    await phone.waitFor('开始处置 · 3号楼门口');
    await phone.open(`pages/report/index?reportId=${reportId}`);
    await phone.waitFor('垃圾堆了好几天。');
    await phone.waitFor('反馈处置结果');
    await phone.screenshot(`${PICTURES}/known-case.png`);
    await phone.open(page);
    await phone.waitFor('处置情况');
    await phone.tap('拍处置后');
    await phone.choosePictures(town.photoFile('rubbish', 'after'));
    await phone.waitFor('没传上去，点这里重试');
    await phone.tap('已清理干净');
    await phone.tap('提交，等待核查');
    await phone.waitFor('已存在手机里，有网络后自动发送');

    await phone.page.reload();
    await untilStarted(phone.page.mainFrame());
    await phone.open('pages/worklist/index');
    await phone.waitFor('2 项等着发送');
    await phone.waitFor('反馈处置结果 · 3号楼门口');
    await phone.screenshot(`${PICTURES}/result-waiting.png`);
    await phone.open(page);
    await phone.waitFor('2 项等着发送');
    expect((await town.open(handler, reportId)).report.state).toBe('dispatched');

    await phone.setOnline(true);
    await until('the result to be handed in', async () =>
      (await town.open(handler, reportId)).report.state === 'handled' ? true : undefined,
    );
    await until('nothing to wait any more', async () => !(await phone.text()).includes('等着发送'));
    await phone.page.reload();
    await untilStarted(phone.page.mainFrame());
    const { timeline } = await town.open(handler, reportId);
    expect(timeline.filter(({ step }) => step === 'start')).toHaveLength(1);
    expect(timeline.filter(({ step }) => step === 'finish')).toMatchObject([
      { note: '已清理干净', photos: [{ kind: 'after' }] },
    ]);
    expect((await phone.errors()).map(({ message }) => message)).toEqual([]);
  });
});
