import * as v from 'valibot';
import { contract } from '../contract';
import { positionSchema } from './position';
import { DAY_KINDS } from './working-calendar';

export const BUREAU_KINDS = ['bureau', 'street-office', 'community', 'company'] as const;
export type BureauKind = (typeof BUREAU_KINDS)[number];

export const BUREAU_NAME_MAX_CHARS = 40;
/** What fits a subscribe message's `thing` field. */
export const SHORT_NAME_MAX_CHARS = 20;
export const CATEGORY_NAME_MAX_CHARS = 12;
/** The most after-photos a feedback may have to have: more is a burden and proves no more. */
export const PHOTOS_NEEDED_MAX = 3;
export const STOPPERS_MAX = 5;
export const STOPPER_WORDS_MAX_CHARS = 60;
/** A month of working time round the clock, plain hours. */
export const HANDLING_HOURS_MAX = 720;
/** Days in one change: a whole year's arrangement. */
export const CALENDAR_DAYS_MAX = 60;

const text = (what: string, max: number) =>
  v.pipe(v.string(`请填写${what}。`), v.trim(), v.maxLength(max, `${what}最多 ${max} 个字。`));
const filled = (what: string, max: number) =>
  v.pipe(
    v.string(`请填写${what}。`),
    v.trim(),
    v.nonEmpty(`请填写${what}。`),
    v.maxLength(max, `${what}最多 ${max} 个字。`),
  );
const rev = v.pipe(v.number('缺少版本号。'), v.integer(), v.minValue(0));
/** 120, 12345, 0515-8823 4567: what can be rung. */
const phone = v.pipe(
  v.string('请填写电话。'),
  v.trim(),
  v.regex(/^(?:\+?\d[\d -]{1,18}\d)?$/, '电话只能是数字、空格和短横。'),
);

export const bureauSchema = v.object({
  bureauId: v.string(),
  rev: v.number(),
  name: v.string(),
  shortName: v.string(),
  kind: v.picklist(BUREAU_KINDS),
  /** Between colleagues: shown on the administrator's pages only. */
  phone: v.string(),
  active: v.boolean(),
});
export type Bureau = v.InferOutput<typeof bureauSchema>;

export const listBureaus = contract(
  'bureau.list',
  v.object({}),
  v.object({ bureaus: v.array(bureauSchema) }),
);

export const saveBureau = contract(
  'bureau.save',
  v.object({
    bureauId: v.nullable(v.string()),
    rev,
    name: filled('单位全称', BUREAU_NAME_MAX_CHARS),
    shortName: text('简称', SHORT_NAME_MAX_CHARS),
    kind: v.picklist(BUREAU_KINDS, '请选择单位类型。'),
    phone,
    active: v.boolean('请选择是否启用。'),
  }),
  v.object({ bureauId: v.string(), rev: v.number() }),
);

/** "Is it one of these?" A yes ends the form: nobody waits for a form where someone has to be rung. */
export const stopperSchema = v.object({
  question: filled('问题', STOPPER_WORDS_MAX_CHARS),
  consequence: filled('提示语', STOPPER_WORDS_MAX_CHARS),
  phone: v.pipe(phone, v.nonEmpty('请填写要拨打的电话。')),
  questionEn: v.optional(text('英文问题', 2 * STOPPER_WORDS_MAX_CHARS)),
  consequenceEn: v.optional(text('英文提示语', 2 * STOPPER_WORDS_MAX_CHARS)),
});

const categoryFields = {
  name: filled('名称', CATEGORY_NAME_MAX_CHARS),
  nameEn: text('英文名', 40),
  handlingHours: v.pipe(
    v.number('请填写处置时限。'),
    v.minValue(0.5, '时限至少半小时。'),
    v.maxValue(HANDLING_HOURS_MAX, `时限最多 ${HANDLING_HOURS_MAX} 小时。`),
  ),
  urgent: v.boolean('请选择是否紧急。'),
  photosNeeded: v.pipe(
    v.number('请填写反馈要几张照片。'),
    v.integer('照片张数要是整数。'),
    v.minValue(1, '至少 1 张。'),
    v.maxValue(PHOTOS_NEEDED_MAX, `最多 ${PHOTOS_NEEDED_MAX} 张。`),
  ),
  bureauId: v.nullable(v.string()),
  active: v.boolean('请选择是否启用。'),
  stoppers: v.pipe(v.array(stopperSchema), v.maxLength(STOPPERS_MAX, `最多 ${STOPPERS_MAX} 条。`)),
};

export const categoryRowSchema = v.object({
  categoryId: v.string(),
  rev: v.number(),
  order: v.number(),
  ...categoryFields,
});
export type CategoryRow = v.InferOutput<typeof categoryRowSchema>;

export const listCategories = contract(
  'category.list',
  v.object({}),
  v.object({ categories: v.array(categoryRowSchema), bureaus: v.array(bureauSchema) }),
);

export const saveCategory = contract(
  'category.save',
  v.object({ categoryId: v.nullable(v.string()), rev, ...categoryFields }),
  v.object({ categoryId: v.string(), rev: v.number() }),
);

/** The whole list in its new order. */
export const orderCategories = contract(
  'category.order',
  v.object({ categoryIds: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(100)) }),
  v.object({ categoryIds: v.array(v.string()) }),
);

const named = v.object({ id: v.string(), name: v.string() });
export const routeSchema = v.object({
  routeId: v.string(),
  rev: v.number(),
  /** Null is any. */
  zone: v.nullable(named),
  category: v.nullable(named),
  /** Null name: that bureau is gone and the route answers nothing. */
  bureau: v.object({ id: v.string(), name: v.nullable(v.string()) }),
});

export const listRoutes = contract(
  'route.list',
  v.object({}),
  v.object({
    routes: v.array(routeSchema),
    categories: v.array(named),
    bureaus: v.array(named),
    center: positionSchema,
  }),
);

export const saveRoute = contract(
  'route.save',
  v.pipe(
    v.object({
      zoneId: v.nullable(v.string()),
      categoryId: v.nullable(v.string()),
      bureauId: v.pipe(v.string('请选择责任单位。'), v.nonEmpty('请选择责任单位。')),
      rev,
    }),
    v.forward(
      v.check(({ zoneId, categoryId }) => zoneId !== null || categoryId !== null, '片区和类型至少选一个。'),
      ['categoryId'],
    ),
  ),
  v.object({ routeId: v.string(), rev: v.number() }),
);

export const removeRoute = contract(
  'route.remove',
  v.object({ routeId: v.string('缺少编号。'), rev }),
  v.object({ routeId: v.string() }),
);

/** In the order they are asked. */
export const ROUTE_RULES = ['zone-category', 'zone', 'zone-bureau', 'category', 'category-bureau'] as const;
export type RouteRule = (typeof ROUTE_RULES)[number];

/** Where a report from there would go, and which rule said so. */
export const explainRoute = contract(
  'route.explain',
  v.object({
    position: positionSchema,
    categoryId: v.pipe(v.string('请选择类型。'), v.nonEmpty('请选择类型。')),
  }),
  v.object({
    /** All around the point, the smallest first: the first one counts. */
    zones: v.array(named),
    steps: v.array(
      v.object({
        rule: v.picklist(ROUTE_RULES),
        /** Null: this rule names nobody. */
        bureauName: v.nullable(v.string()),
        /** It named a bureau that is gone or out of use. */
        gone: v.boolean(),
        /** The one that counts. */
        answers: v.boolean(),
      }),
    ),
    /** Null is the dispatch desk. */
    bureauName: v.nullable(v.string()),
  }),
);

const day = v.pipe(v.string('请选择日期。'), v.isoDate('日期要像 2026-11-23。'));
const yearSchema = v.pipe(v.number('请选择年份。'), v.integer(), v.minValue(2000), v.maxValue(2100));
const calendarDaySchema = v.object({
  day: v.string(),
  kind: v.picklist(DAY_KINDS),
  name: v.string(),
  /** By an administrator, not by the public arrangement. */
  own: v.boolean(),
});

export const openCalendar = contract(
  'calendar.open',
  v.object({ year: yearSchema }),
  v.object({
    days: v.array(calendarDaySchema),
    /** Whether the State Council's bridging and make-up days of this year are known. */
    arranged: v.boolean(),
  }),
);

export const saveCalendar = contract(
  'calendar.save',
  v.object({
    days: v.pipe(
      v.array(
        v.object({
          day,
          /** Null gives the day back to the public arrangement. */
          kind: v.nullable(v.picklist(DAY_KINDS)),
          name: text('名称', 20),
        }),
      ),
      v.minLength(1, '请选择日期。'),
      v.maxLength(CALENDAR_DAYS_MAX, `一次最多改 ${CALENDAR_DAYS_MAX} 天。`),
    ),
  }),
  v.object({ days: v.array(calendarDaySchema) }),
);
