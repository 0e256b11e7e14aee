/** A question that ends the form: whoever says yes should ring, not write. */
export interface Stopper {
  question: string;
  /** What to do instead. */
  consequence: string;
  phone: string;
  questionEn?: string;
  consequenceEn?: string;
}

/** domain § 4: the founding checklist's thirteen categories, as a new town gets them. Cities change them as data. */
export interface CategoryDefault {
  categoryId: string;
  name: string;
  nameEn: string;
  /** Working hours by the calendar; one working day is 8. */
  handlingHours: number;
  /** Urgent ones run round the clock, in plain hours. */
  urgent: boolean;
  /** Left out where a report is all it takes. */
  stoppers?: Stopper[];
  /** After-photos a feedback needs; one where left out. */
  photosNeeded?: number;
}

/** What fits nothing else: picked often, and never a good guess. */
export const OTHER_CATEGORY = 'other';

const DAY = 8;

/** The numbers are the same all over China: 119 fire, 120 ambulance, 122 traffic police, 12345 the government's hotline. */
const HURT: Stopper = {
  question: '有人受伤了',
  consequence: '请先拨打急救电话，把人救起来最要紧。',
  phone: '120',
  questionEn: 'Somebody is hurt',
  consequenceEn: 'Please ring for an ambulance first.',
};
const GAS: Stopper = {
  question: '闻到煤气味',
  consequence: '不要开灯、不要点火，离开后马上打电话。',
  phone: '119',
  questionEn: 'There is a smell of gas',
  consequenceEn: 'No light, no flame. Get away, then ring.',
};
const AT_HOME: Stopper = {
  question: '在我自己家里',
  consequence: '家里的问题请找物业，或者打政务热线，随手拍只管公共地方。',
  phone: '12345',
  questionEn: 'It is inside my flat',
  consequenceEn: 'Please ask your property management or ring the city hotline. This is for public places.',
};
const CRASH: Stopper = {
  question: '撞车了，或堵住了消防通道',
  consequence: '请马上打交警电话，不要等网上处理。',
  phone: '122',
  questionEn: 'A crash, or a fire lane is blocked',
  consequenceEn: 'Please ring the traffic police at once.',
};

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
  {
    categoryId: 'drain',
    name: '下水道堵塞外溢',
    nameEn: 'Blocked drain',
    handlingHours: 4,
    urgent: true,
    stoppers: [GAS, HURT, AT_HOME],
  },
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
    stoppers: [HURT],
  },
  {
    categoryId: 'parking',
    name: '车辆乱停',
    nameEn: 'Disorderly parking',
    handlingHours: 2,
    urgent: false,
    stoppers: [CRASH],
  },
  {
    categoryId: 'bait-box',
    name: '毒饵盒不合格/鼠迹',
    nameEn: 'Bait box or rat traces',
    handlingHours: DAY,
    urgent: false,
  },
  {
    categoryId: OTHER_CATEGORY,
    name: '其他',
    nameEn: 'Other',
    handlingHours: 3 * DAY,
    urgent: false,
    stoppers: [GAS, HURT, AT_HOME],
  },
];
