import * as v from 'valibot';
import { contract } from '../contract';
import { cursor, minutes, reason, words } from './input-parts';
import { balanceSchema, hoursEntrySchema, HOURS_SOURCES } from './hours';
import { ENTERED_MINUTES_MAX, PERSON_NAME_MAX_CHARS, TITLE_MAX_CHARS } from './limits';

const day = v.pipe(v.string('请选择日期。'), v.regex(/^\d{4}-\d{2}-\d{2}$/, '请选择日期。'));
export const periodSchema = v.pipe(
  v.object({ from: day, to: day }),
  v.check(({ from, to }) => from <= to, '开始日期不能晚于结束日期。'),
);

/** My ledger, the latest line first, with both balances. */
export const loadHours = contract(
  'hours.load',
  v.object({ cursor }),
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
    personId: v.pipe(v.string('请选择志愿者。'), v.nonEmpty('请选择志愿者。')),
    minutes: minutes(1, ENTERED_MINUTES_MAX),
    title: v.pipe(words(TITLE_MAX_CHARS, '请写做了什么。'), v.nonEmpty('请写做了什么。')),
    day,
    reason,
  }),
  v.object({ entryId: v.string() }),
);

/** A counter-entry in the same ledger: takes back an entry, whole or in part. What is left of it never falls below zero. */
export const correctHours = contract(
  'hours.correct',
  v.object({
    entryId: v.pipe(v.string('请选择一条记录。'), v.nonEmpty('请选择一条记录。')),
    minutes: minutes(1, ENTERED_MINUTES_MAX * 2),
    reason,
  }),
  v.object({ entryId: v.string() }),
);

/** A person's ledger for the office. */
export const openHours = contract(
  'hours.open',
  v.object({ personId: v.string(), cursor }),
  v.object({
    name: v.string(),
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

export const certificateSchema = v.object({
  /** Two groups of five, as an invitation's code. */
  code: v.string(),
  name: v.string(),
  period: periodSchema,
  minutes: balanceSchema,
  /** Tasks with counted hours. */
  tasks: v.number(),
  issuedAt: v.number(),
  town: v.string(),
  /** What the ledger says now about the same period: a later correction shows. */
  now: balanceSchema,
});

/** The figures are taken from the ledger and stay as they were on the day of issue. */
export const issueCertificate = contract(
  'certificate.issue',
  v.object({
    name: v.pipe(words(PERSON_NAME_MAX_CHARS, '请写姓名。'), v.nonEmpty('请写姓名。')),
    period: periodSchema,
  }),
  v.object({ certificate: certificateSchema }),
);

export const listCertificates = contract(
  'certificate.list',
  v.object({}),
  v.object({ certificates: v.array(certificateSchema) }),
);

/** Anybody with the code. */
export const checkCertificate = contract(
  'certificate.open',
  v.object({ code: v.pipe(v.string('请输入核验码。'), v.trim(), v.nonEmpty('请输入核验码。')) }),
  v.object({ certificate: certificateSchema }),
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
  }),
);

export const listMeOnLeaderboard = contract(
  'hours.listed',
  v.object({ listed: v.boolean('请选择是否显示。') }),
  v.object({ listed: v.boolean() }),
);
