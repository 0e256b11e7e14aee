import * as v from 'valibot';
import { contract } from '../contract';
import { daySchema, periodSchema } from '../figures/period-schema';
import { personShownSchema } from '../people/audit';
import { SEARCH_MAX_CHARS } from '../people/limits';
import { balanceSchema, hoursEntrySchema, HOURS_SOURCES } from './hours';
import { cursor, minutes, reason, words } from './input-parts';
import { CREDIT_MINUTES_MAX, ENTERED_MINUTES_MAX, TITLE_MAX_CHARS } from './limits';

const personId = v.pipe(v.string('请选择志愿者。'), v.nonEmpty('请选择志愿者。'));

const source = v.optional(v.picklist(HOURS_SOURCES, '不知道要看哪一种时长。'), 'counted');

/** One of my two ledgers, the latest line first, with the balance of each. */
export const loadHours = contract(
  'hours.load',
  v.object({ source, cursor }),
  v.object({
    balance: balanceSchema,
    thisYear: balanceSchema,
    entries: v.array(hoursEntrySchema),
    next: v.nullable(v.string()),
    /** Appears in the leaderboard. */
    listed: v.boolean(),
  }),
);

/** By hand, by the campaign office: goes into the `entered` ledger only, with a reason, and into the audit log. Never for oneself. */
export const enterHours = contract(
  'hours.enter',
  v.object({
    personId,
    minutes: minutes(1, ENTERED_MINUTES_MAX),
    title: v.pipe(words(TITLE_MAX_CHARS, '请写做了什么。'), v.nonEmpty('请写做了什么。')),
    day: daySchema,
    reason,
  }),
  v.object({ entryId: v.string() }),
);

/** A counter-entry in the same ledger: takes back an entry, whole or in part. What is left of it never falls below zero. */
export const correctHours = contract(
  'hours.correct',
  v.object({
    entryId: v.pipe(v.string('请选择一条记录。'), v.nonEmpty('请选择一条记录。')),
    minutes: minutes(1, Math.max(ENTERED_MINUTES_MAX, CREDIT_MINUTES_MAX)),
    reason,
  }),
  v.object({ entryId: v.string() }),
);

/** Whose hours the office means: by how the nickname begins. */
export const findForHours = contract(
  'hours.find',
  v.object({
    words: v.pipe(v.string(), v.trim(), v.maxLength(SEARCH_MAX_CHARS, `最多 ${SEARCH_MAX_CHARS} 个字。`)),
  }),
  v.object({ people: v.array(personShownSchema) }),
);

/** A person's ledger for the office. */
export const openHours = contract(
  'hours.open',
  v.object({ personId, source, cursor }),
  v.object({
    name: v.string(),
    /** Nobody enters or corrects their own. */
    own: v.boolean(),
    balance: balanceSchema,
    entries: v.array(hoursEntrySchema),
    next: v.nullable(v.string()),
  }),
);

/** Rows for a CSV, page by page, in the order of the ledger. */
export const exportHours = contract(
  'hours.export',
  v.object({ period: periodSchema, teamId: v.optional(v.nullable(v.string()), null), cursor }),
  v.object({
    rows: v.array(
      v.object({
        day: v.string(),
        name: v.string(),
        teamName: v.string(),
        title: v.string(),
        source: v.picklist(HOURS_SOURCES),
        minutes: v.number(),
        reason: v.string(),
      }),
    ),
    next: v.nullable(v.string()),
  }),
);

/** Only people and teams that agreed. Counted hours alone: what was entered by hand gives no rank. */
export const loadLeaderboard = contract(
  'hours.leaderboard',
  v.object({ period: periodSchema }),
  v.object({
    teams: v.array(
      v.object({ teamId: v.string(), name: v.string(), people: v.number(), minutes: v.number() }),
    ),
    people: v.array(v.object({ name: v.string(), minutes: v.number(), mine: v.boolean() })),
    /** The reader's own place among all who agreed, shown or not; null where they did not, or have no hours. */
    mine: v.nullable(v.object({ rank: v.number(), minutes: v.number(), of: v.number() })),
  }),
);

export const listMeOnLeaderboard = contract(
  'hours.listed',
  v.object({ listed: v.boolean('请选择是否显示。') }),
  v.object({ listed: v.boolean() }),
);
