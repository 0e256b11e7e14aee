import { mkdirSync } from 'node:fs';
import { launchPhone, type BrowserPhone } from '../../local/phone/chromium';
import { untilStarted } from '../../local/phone/chromium-hands';
import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(120_000);
const PICTURES = 'dist/screens/offline';

describe('a report made without network', () => {
  const resident = 'wang-guilan';
  let town: Town;
  let phone: BrowserPhone;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    town = await Town.open();
    const { longitude, latitude } = toPosition(ZONES[0]!.inside);
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

  it('waits with its three photos, also when the app is killed, and is filed once when the network is back', async () => {
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
});
