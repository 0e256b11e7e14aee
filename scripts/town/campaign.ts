import type { TownApi } from './town-api';
import { answerAs, takeAs } from './signers';

const OFFICE = 'he-jing';
const DAY_MS = 86_400_000;

const FIRST_TEXT = `各位居民、商户朋友：

文明城市，从我家门口做起。我们倡议：
一、门前干净：不乱堆、不乱贴、不占道。
二、楼道畅通：不堆杂物，不在楼道给电动车充电。
三、垃圾分类：按时投放，不随手丢。
四、遇见问题随手拍，看见志愿者搭把手。`;
const SECOND_TEXT = `${FIRST_TEXT}
五、遛狗牵绳，及时清理。

市创建文明城市工作办公室`;

/** Block, doors it has, doors visited, doors that took the pledge. */
const BUILDINGS: readonly [string, number, number, number][] = [
  ['翠竹苑 1 栋', 24, 23, 21],
  ['翠竹苑 2 栋', 24, 19, 16],
  ['翠竹苑 3 栋', 18, 6, 4],
  ['文昌里 5 号楼', 30, 12, 7],
  ['文昌里 6 号楼', 30, 0, 0],
  ['河东路临街商铺', 16, 14, 13],
];

const QUESTIONS = [
  {
    question: '您知道本市正在创建全国文明城市吗？',
    options: ['知道', '不知道'],
    aware: [0],
  },
  {
    question: '您从哪里知道的？',
    options: ['小区宣传栏', '微信', '志愿者上门', '没有听说过'],
    aware: [],
  },
  { question: '您觉得身边的环境比去年怎么样？', options: ['更好了', '差不多', '变差了'], aware: [] },
];

/** A pledge with its second version, its coverage by building, and the survey with answers. */
export async function runCampaign(api: TownApi, now: number): Promise<void> {
  const title = '文明城市，从我家门口做起';
  const { pledgeId } = await api.done<{ pledgeId: string }>(
    OFFICE,
    'pledge.publish',
    { title, text: FIRST_TEXT },
    'town-pledge',
  );
  const buildings = [];
  for (const [name, units, visited, taken] of BUILDINGS) {
    const input = { name, zoneId: null, units };
    const { buildingId } = await api.done<{ buildingId: string }>(
      OFFICE,
      'building.save',
      input,
      `town-building-${name}`,
    );
    buildings.push({ buildingId, visited, taken });
  }
  await takeAs(pledgeId, 96, buildings, now - 3 * DAY_MS);
  await api.done('chen-hao', 'pledge.take', { pledgeId, version: 1, showName: true });
  await api.done(OFFICE, 'pledge.publish', { pledgeId, title, text: SECOND_TEXT });
  await api.done('li-xiaoyu', 'pledge.take', { pledgeId, version: 2, showName: true });
  const { surveyId } = await api.done<{ surveyId: string }>(
    OFFICE,
    'survey.publish',
    { title: '创建文明城市居民问卷', questions: QUESTIONS, closesAt: now + 14 * DAY_MS },
    'town-survey',
  );
  await answerAs(surveyId, 58, now - DAY_MS);
}
