import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf } from './people';
import { pictureName, SAMPLES_DIR } from './pictures/samples';
import type { TownApi } from './town-api';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const INSPECTOR = holderOf('inspector').id;
const WEATHER_HEAD = holderOf('leader').id;
const STREETS_HEAD = 'ma-zhiqiang';

/** Supervision orders as they stand on any day: closed after one return, waiting for a look, overdue, new. */
export async function runOrders(api: TownApi, now: number): Promise<void> {
  const picture = (categoryId: string, nth: number) =>
    api.upload(
      WEATHER_HEAD,
      `reports/town/order-${categoryId}-${nth}.jpg`,
      readFileSync(join(SAMPLES_DIR, pictureName(categoryId, nth, 'after'))),
    );
  const give = async (bureauId: string, title: string, text: string, dueAt: number) =>
    (
      await api.done<{ orderId: string }>(
        INSPECTOR,
        'order.give',
        { bureauId, title, text, dueAt },
        `order-${title}`,
      )
    ).orderId;
  await api.setClock(new Date(now - 6 * DAY_MS));
  const closed = await give(
    'weather',
    '翠竹苑楼道堆物整改',
    '3 号楼、5 号楼楼道仍有堆物，请清理并逐户告知。',
    now - 3 * DAY_MS,
  );
  const late = await give(
    'urban-management',
    '河东路小广告反复张贴',
    '河东路临街门面两侧小广告一周内三次回潮，请清理并约谈张贴商户。',
    now - DAY_MS,
  );
  await api.done(STREETS_HEAD, 'order.receive', { orderId: late });
  const photos = [await picture('piled-goods', 0)];
  await api.done(WEATHER_HEAD, 'order.answer', { orderId: closed, text: '堆物已清走。', photos });
  const back = '5 号楼二层还有一处，也没有说明怎样防止反复。';
  await api.done(INSPECTOR, 'order.judge', { orderId: closed, accept: false, words: back });
  await api.done(WEATHER_HEAD, 'order.answer', {
    orderId: closed,
    text: '全部清走；已与 5 号楼 12 户逐户签字，楼长每周看一次。',
    photos: [await picture('piled-goods', 1)],
  });
  await api.done(INSPECTOR, 'order.judge', { orderId: closed, accept: true });
  await api.setClock(new Date(now - HOUR_MS));
  const answered = await give(
    'weather',
    '文昌里毒饵盒缺失',
    '请对照清单补齐 5 号楼、6 号楼毒饵盒并拍照。',
    now + 2 * DAY_MS,
  );
  await api.done(WEATHER_HEAD, 'order.answer', {
    orderId: answered,
    text: '已补装 8 个毒饵盒，贴了警示标识。',
    photos: [await picture('bait-box', 0)],
  });
  await give(
    'weather',
    '包保小区宣传栏内容过期',
    '请在三天内更换 4 处宣传栏内容，拍照答复。',
    now + 3 * DAY_MS,
  );
  await api.setClock('real');
}
