const OFFICE = 'he-jing';
const BUREAU = 'sun-jianguo';

/** 李晓雨 is a volunteer already; her neighbours enrol. */
export const VOLUNTEERS = ['li-xiaoyu', 'wang-guilan', 'chen-hao'] as const;
export type Volunteer = (typeof VOLUNTEERS)[number];

export interface TownTask {
  kind: 'cleanup' | 'visit' | 'publicity' | 'duty';
  title: string;
  brief: string;
  needs?: string;
  zone: number;
  address: string;
  /** Hours from now. */
  from: number;
  hours: number;
  slots: number;
  creditMinutes: number;
  claimedBy?: readonly Volunteer[];
  weeks?: number;
  by?: string;
  /** How far it reaches around the place. */
  areaMeters?: number;
  /** Category of a picture of the brief. */
  picture?: string;
}

/** What can be claimed. */
export const AHEAD: readonly TownTask[] = [
  {
    ...{
      kind: 'cleanup',
      title: '翠竹苑楼道大扫除',
      brief: '清走楼道杂物，擦扶手和信报箱。工具在门卫室领。',
    },
    ...{ needs: '戴口罩和手套；搬重物请量力而行', zone: 0, address: '翠竹苑北门门卫室' },
    ...{
      from: 20,
      hours: 3,
      slots: 10,
      creditMinutes: 180,
      claimedBy: ['li-xiaoyu', 'wang-guilan'],
      by: BUREAU,
    },
  },
  {
    ...{
      kind: 'duty',
      title: '早高峰路口文明值守',
      brief: '劝导行人和非机动车守信号，给老人搭把手。穿红马甲。',
    },
    ...{ zone: 2, address: '路口东南角', from: 42, hours: 2, slots: 1, creditMinutes: 120 },
    ...{ claimedBy: ['chen-hao', 'li-xiaoyu'], weeks: 4 },
  },
  {
    ...{
      kind: 'publicity',
      title: '单元门换新版公益海报',
      brief: '揭下旧海报，擦净玻璃，贴新的核心价值观海报。',
    },
    areaMeters: 500,
    ...{ zone: 1, address: '社区服务站', from: 28, hours: 4, slots: 4, creditMinutes: 120, by: OFFICE },
  },
  {
    ...{
      kind: 'visit',
      title: '入户发放文明手册',
      brief: '两人一组，敲门说明来意，发手册，记下需求，不留姓名。',
    },
    ...{
      needs: '能说本地话更好',
      zone: 3,
      address: '居委会一楼',
      from: 66,
      hours: 3,
      slots: 6,
      creditMinutes: 180,
    },
  },
  {
    ...{
      kind: 'cleanup',
      title: '河边绿地捡拾白色垃圾',
      brief: '沿步道走一圈，捡拾塑料袋和烟头，袋子送到东头垃圾亭。',
    },
    ...{ zone: 4, address: '步道西口', from: 90, hours: 2, slots: 20, creditMinutes: 120 },
    ...{ claimedBy: ['wang-guilan'], picture: 'green-belt' },
  },
];

/** A shift that was: who did what, as it stands now. */
export const BEFORE: TownTask = {
  ...{ kind: 'cleanup', title: '背街小巷周末清洁', brief: '从巷口往里，清扫路面和绿化带。', zone: 0 },
  ...{ address: '巷口宣传栏', from: -50, hours: 3, slots: 5, creditMinutes: 150 },
  ...{ claimedBy: ['li-xiaoyu', 'chen-hao'] },
};

/** At the same time: one who was there longer than planned, and two that nobody took. */
export const OTHERS_BEFORE: readonly TownTask[] = [
  {
    ...{ kind: 'visit', title: '走访沿街商户', brief: '发倡议书，问问垃圾清运和停车有什么难处。', zone: 3 },
    ...{ address: '居委会一楼', from: -50, hours: 3, slots: 4, creditMinutes: 120 },
    ...{ claimedBy: ['wang-guilan'] },
  },
  {
    ...{ kind: 'publicity', title: '更新小区宣传栏', brief: '换上本月的创建简报。', zone: 1 },
    ...{ address: '小区东门宣传栏', from: -50, hours: 2, slots: 2, creditMinutes: 90 },
  },
  {
    ...{ kind: 'duty', title: '菜市场门口文明劝导', brief: '劝导车辆停进划线区。', zone: 5 },
    ...{ address: '菜市场南门', from: -50, hours: 2, slots: 3, creditMinutes: 120 },
  },
];

/** Under way: one is there, one has handed in already, one is expected. */
export const NOW: TownTask = {
  ...{ kind: 'cleanup', title: '清理墙面小广告', brief: '带铲刀和喷壶，从南门往北，铲完拍照。' },
  ...{ zone: 5, address: '南门', from: -1, hours: 5, slots: 5, creditMinutes: 150 },
  ...{ claimedBy: VOLUNTEERS, picture: 'flyposting', by: 'he-jing' },
};

/** What a report needs, made a task by the bureau that has it. */
export const NEEDS_HANDS: Omit<TownTask, 'zone' | 'address'> = {
  ...{ kind: 'cleanup', title: '一起清理：这里需要人手', brief: '东西多，人多一会儿就清完。带手套。' },
  ...{ from: 30, hours: 3, slots: 6, creditMinutes: 120 },
};
