import * as v from 'valibot';
import { contract } from '../contract';
import { positionSchema } from '../places/position';
import { reportCardSchema } from './report';
import { REPORT_STATES } from './states';

const cursor = v.optional(v.nullable(v.string()), null);

export const SEARCH_WORDS_MAX_CHARS = 40;

/** By the beginning of a number, or by words of kind, zone, place and description. */
export const searchReports = contract(
  'report.search',
  v.object({
    words: v.pipe(
      v.string('请输入要找的内容。'),
      v.trim(),
      v.minLength(2, '请至少输入两个字。'),
      v.maxLength(SEARCH_WORDS_MAX_CHARS, `最多 ${SEARCH_WORDS_MAX_CHARS} 个字。`),
    ),
    cursor,
  }),
  v.object({
    reports: v.array(reportCardSchema),
    /** A page may be short, or empty, and still have one after it: it says how far back was looked. */
    next: v.nullable(v.string()),
    /** Everything filed since then has been looked at; null: everything. */
    lookedSince: v.nullable(v.number()),
  }),
);

export const MAP_GROUPS = ['open', 'closed'] as const;
export type MapGroup = (typeof MAP_GROUPS)[number];
/** More than this in a view are shown as clusters. */
export const MARKERS_MAX = 200;

const degrees = (max: number) => v.pipe(v.number(), v.minValue(-max), v.maxValue(max));

/** What lies in a view of the map, GCJ-02: each report while they are few, else how many stand together. */
export const mapReports = contract(
  'report.map',
  v.object({
    west: degrees(180),
    south: degrees(90),
    east: degrees(180),
    north: degrees(90),
    /** WeChat's: 3 to 20, each twice as near. */
    scale: v.pipe(v.number(), v.minValue(3), v.maxValue(22)),
    groups: v.pipe(v.array(v.picklist(MAP_GROUPS)), v.minLength(1)),
    categoryId: v.optional(v.string()),
  }),
  v.object({
    total: v.number(),
    markers: v.array(
      v.object({
        reportId: v.string(),
        position: positionSchema,
        state: v.picklist(REPORT_STATES),
        overdue: v.boolean(),
        categoryId: v.string(),
        categoryName: v.string(),
      }),
    ),
    clusters: v.array(v.object({ clusterId: v.string(), position: positionSchema, count: v.number() })),
  }),
);
