import * as v from 'valibot';
import { contract } from '../contract';

const TITLE_MAX_CHARS = 40;
export const PLEDGE_TEXT_MAX_CHARS = 3_000;
/** "3 单元 502", "12 号商铺": the door, never a name or a number to ring. */
export const UNIT_MAX_CHARS = 20;
const BUILDING_NAME_MAX_CHARS = 40;
const UNITS_MAX = 2_000;

const pledgeId = v.pipe(v.string('缺少倡议书编号。'), v.nonEmpty('缺少倡议书编号。'));
const buildingId = v.pipe(v.string('请选择楼栋。'), v.nonEmpty('请选择楼栋。'));
const text = (max: number, problem: string) =>
  v.pipe(v.string(problem), v.trim(), v.nonEmpty(problem), v.maxLength(max, `最多 ${max} 个字。`));
/** A door is a place, not a person. */
const unit = v.pipe(
  text(UNIT_MAX_CHARS, '请写门牌，例如“3单元502”。'),
  v.check((value) => !/\d{7,}/.test(value), '这里只写门牌，不要写电话。'),
);

export const pledgeSchema = v.object({
  pledgeId: v.string(),
  title: v.string(),
  text: v.string(),
  version: v.number(),
  publishedAt: v.number(),
  /** What it said before, the latest first. */
  earlier: v.array(v.object({ version: v.number(), text: v.string(), publishedAt: v.number() })),
  /** People who took it themselves, and doors that were visited. */
  people: v.number(),
  households: v.number(),
  shops: v.number(),
  countedAt: v.number(),
  takenAt: v.nullable(v.number()),
  /** The version the reader took; another one than `version` may be taken again. */
  takenVersion: v.nullable(v.number()),
  /** Shown names, the latest first. */
  names: v.array(v.string()),
});
export type PledgeShown = v.InferOutput<typeof pledgeSchema>;

/** The campaign office's official text; published again it is the next version. */
export const publishPledge = contract(
  'pledge.publish',
  v.object({
    pledgeId: v.optional(v.string()),
    title: text(TITLE_MAX_CHARS, '请写标题。'),
    text: text(PLEDGE_TEXT_MAX_CHARS, '请写正文。'),
  }),
  v.object({ pledgeId: v.string(), version: v.number() }),
);

export const openPledge = contract('pledge.open', v.object({ pledgeId }), v.object({ pledge: pledgeSchema }));

export const listPledges = contract(
  'pledge.list',
  v.object({}),
  v.object({
    pledges: v.array(v.object({ pledgeId: v.string(), title: v.string(), people: v.number() })),
  }),
);

/** In one tap, for oneself. */
export const takePledge = contract(
  'pledge.take',
  v.object({
    pledgeId,
    version: v.number('请先读一遍倡议书。'),
    showName: v.optional(v.boolean(), false),
  }),
  v.object({ takenAt: v.number(), about: v.number() }),
);

/** At the door, on a volunteer's phone: the household or shop, no person. */
export const takePledgeAtDoor = contract(
  'pledge.door',
  v.object({
    pledgeId,
    buildingId,
    unit,
    kind: v.picklist(['household', 'shop'], '请选择住户还是商铺。'),
    taken: v.boolean('请选择是否承诺。'),
  }),
  v.object({ doors: v.number(), taken: v.number() }),
);

export const buildingSchema = v.object({
  buildingId: v.string(),
  name: v.string(),
  /** Whose households it counts among. */
  zoneId: v.nullable(v.string()),
  zoneName: v.nullable(v.string()),
  /** Households and shops it has, as the community counted them. */
  units: v.number(),
  /** Doors knocked at, and of those the ones that took the pledge. */
  visited: v.number(),
  taken: v.number(),
});

/** How far the pledge has come, building by building; rates are shown with these two numbers beside them. */
export const pledgeCoverage = contract(
  'pledge.coverage',
  v.object({ pledgeId, zoneId: v.optional(v.nullable(v.string()), null) }),
  v.object({ buildings: v.array(buildingSchema) }),
);

export const saveBuilding = contract(
  'building.save',
  v.object({
    buildingId: v.optional(v.string()),
    name: text(BUILDING_NAME_MAX_CHARS, '请写楼栋名称。'),
    zoneId: v.nullable(v.string()),
    units: v.pipe(
      v.number('请填户数。'),
      v.integer('请填户数。'),
      v.minValue(1, '至少 1 户。'),
      v.maxValue(UNITS_MAX, `最多 ${UNITS_MAX} 户。`),
    ),
  }),
  v.object({ buildingId: v.string() }),
);
