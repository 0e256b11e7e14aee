/** domain § 4: the founding checklist's thirteen categories, as a new town gets them. Cities change them as data. */
export interface CategoryDefault {
  categoryId: string;
  name: string;
  nameEn: string;
  /** Working hours by the calendar; one working day is 8. */
  handlingHours: number;
  /** Urgent ones run round the clock, in plain hours. */
  urgent: boolean;
}

/** What fits nothing else: picked often, and never a good guess. */
export const OTHER_CATEGORY = 'other';

const DAY = 8;

export const DEFAULT_CATEGORIES: readonly CategoryDefault[] = [
  { categoryId: 'rubbish', name: '积存垃圾', nameEn: 'Accumulated rubbish', handlingHours: 4, urgent: false },
  { categoryId: 'piled-goods', name: '乱堆放', nameEn: 'Piled goods', handlingHours: DAY, urgent: false },
  {
    categoryId: 'illegal-structure',
    name: '乱搭建',
    nameEn: 'Illegal structure',
    handlingHours: 2 * DAY,
    urgent: false,
  },
  { categoryId: 'flyposting', name: '乱张贴小广告', nameEn: 'Flyposting', handlingHours: DAY, urgent: false },
  { categoryId: 'graffiti', name: '乱涂画', nameEn: 'Graffiti', handlingHours: DAY, urgent: false },
  {
    categoryId: 'bin-area',
    name: '垃圾箱周边不洁',
    nameEn: 'Dirty bin area',
    handlingHours: 4,
    urgent: false,
  },
  {
    categoryId: 'green-belt',
    name: '绿化带不洁/悬挂物',
    nameEn: 'Littered green belt',
    handlingHours: 4,
    urgent: false,
  },
  { categoryId: 'drain', name: '下水道堵塞外溢', nameEn: 'Blocked drain', handlingHours: 4, urgent: true },
  {
    categoryId: 'dust',
    name: '单元门栏杆积尘蛛网',
    nameEn: 'Dust and cobwebs',
    handlingHours: 3 * DAY,
    urgent: false,
  },
  {
    categoryId: 'damage',
    name: '墙体车棚栅栏破损',
    nameEn: 'Damaged wall, shed or fence',
    handlingHours: 3 * DAY,
    urgent: false,
  },
  { categoryId: 'parking', name: '车辆乱停', nameEn: 'Disorderly parking', handlingHours: 2, urgent: false },
  {
    categoryId: 'bait-box',
    name: '毒饵盒不合格/鼠迹',
    nameEn: 'Bait box or rat traces',
    handlingHours: DAY,
    urgent: false,
  },
  { categoryId: OTHER_CATEGORY, name: '其他', nameEn: 'Other', handlingHours: 3 * DAY, urgent: false },
];
