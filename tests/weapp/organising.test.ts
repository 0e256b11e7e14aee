import { loadImage } from '@napi-rs/canvas';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toPosition } from '../../scripts/town/ground';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { listNotices } from '../../types/notices/contracts';
import type { listTasks, openTask } from '../../types/tasks/contracts';
import { Desk } from '../support/desk';
import { writeLargePhoto } from '../support/large-photo';
import { Town } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(240_000);

const OFFICE = holderOf('dispatcher').id;
const VOLUNTEER = 'li-xiaoyu';
/** Not where the volunteer lives. */
const ZONE = ZONES[3]!;
const TITLE = '擦洗宣传栏和公交站牌';
const LATER = '擦洗宣传栏、站牌和长椅';
const MINUTE_MS = 60_000;
/** What compressPhoto (client/src/device/camera.ts) makes of a photo. */
const PHOTO_MAX_BYTES = 400_000;
const LONG_SIDE_PX = 1600;

/** Clicked in Chromium: a task is made by hand, those who want to hear of it do, and those that follow are changed with it. */
describe('a task made on the phone', () => {
  let town: Town;
  let desk: Desk;
  let taskId: string;
  const open = async (id: string) =>
    (await town.done<OutputOf<typeof openTask>>(OFFICE, 'task.open', { taskId: id })).task;
  const organised = async () =>
    (await town.done<OutputOf<typeof listTasks>>(OFFICE, 'task.list', { scope: 'organised' })).tasks;

  beforeAll(async () => {
    town = await Town.open();
    const { longitude, latitude } = toPosition(ZONE.inside);
    desk = await Desk.open({
      url: town.url,
      person: VOLUNTEER,
      place: `${longitude},${latitude}`,
      picturesDir: 'dist/screens/organising',
    });
  });
  afterAll(async () => {
    const records = await desk?.records();
    await desk?.close();
    await town?.close();
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('reaches a volunteer who chose that zone', async () => {
    const { phone } = desk;
    await phone.open(`account/pages/volunteer/index?zone=${encodeURIComponent(ZONE.name)}`);
    await phone.waitFor('有新任务时告诉我');
    await phone.tap(ZONE.name);
    await until('the zone to be kept', async () => {
      const { zones } = await town.done<{ zones: { zoneId: string }[] }>(VOLUNTEER, 'me.load');
      return zones.some(({ zoneId }) => zoneId === ZONE.zoneId) || undefined;
    });
    await desk.picture('zone-chosen');

    await desk.switchTo(OFFICE);
    await phone.open('tasks/pages/organise/index');
    await phone.tap('发布任务');
    await phone.waitFor('集合地点');
    await phone.tap('[aria-label="发布"]');
    for (const missing of ['请写标题', '请写任务说明', '请选择地点']) await phone.waitFor(missing);
    await desk.picture('missing');
    await phone.input('例如：清理 3 号楼后面的杂物', TITLE);
    await phone.input('到哪集合，带什么，注意什么', '在小区门口集合，带抹布和水桶，沿街边走边擦。');
    await phone.tap('在地图上选');
    await phone.tap('确定');
    await phone.tap('周围 500 米');
    await phone.tap('[aria-label="每周重复"]');
    await desk.picture('written');
    const large = join(town.dataDir, 'large.jpg');
    expect(await writeLargePhoto(town.photoFile('rubbish'), large)).toBeGreaterThan(2 * PHOTO_MAX_BYTES);
    await phone.tap('拍照');
    await phone.choosePictures(large);
    await phone.waitFor('再拍一张');
    await desk.untilUploaded();
    await phone.tap('[aria-label="发布"]');
    await phone.waitFor('周围 500 米都在范围内');
    await desk.picture('published');

    const [sent, ...others] = readdirSync(join(town.dataDir, 'files')).map((name) =>
      join(town.dataDir, 'files', name),
    );
    expect(others).toEqual([]);
    expect(statSync(sent!).size).toBeLessThanOrEqual(PHOTO_MAX_BYTES);
    expect(await loadImage(sent!)).toMatchObject({ width: LONG_SIDE_PX });
    const [made] = await organised();
    taskId = made!.taskId;
    expect(await open(taskId)).toMatchObject({
      ...{ title: TITLE, zoneId: ZONE.zoneId, areaMeters: 500, checkInRadiusMeters: 500, slots: 5 },
      repeatsUntil: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown,
    });
    await until('the volunteer to hear of it', async () => {
      const { notices } = await town.done<OutputOf<typeof listNotices>>(VOLUNTEER, 'notice.list', {});
      return notices.some(({ title }) => title === '附近有新任务') || undefined;
    });
  });

  it('is changed together with those that follow, or alone', async () => {
    const { phone } = desk;
    await phone.tap('修改任务');
    await phone.waitFor('以后每周的也改');
    await phone.input('例如：清理 3 号楼后面的杂物', LATER);
    await phone.tap('[aria-label="以后每周的也改"]');
    await phone.waitFor('从这一次起都改');
    await desk.picture('those-that-follow');
    await phone.tap('保存，并通知报名的人');
    await phone.waitFor(LATER);
    const { startsAt } = await open(taskId);
    await town.setClock(new Date(startsAt + MINUTE_MS));
    const following = await until('the next occurrence', async () => {
      await town.runTimers();
      return (await organised()).find((task) => task.startsAt > startsAt);
    });
    expect(await open(following.taskId)).toMatchObject({ title: LATER, areaMeters: 500 });
  });
});
