import { COUNTED, EMPTY_TALLY, type Counted, type Tally } from '#types/figures/figures';
import type { FactDocument } from './facts';

/** How long handling took, as how many lie between 1.1ⁿ⁻¹ and 1.1ⁿ quarters of an hour: medians within 5 %. */
export type Hours = Record<string, number>;

export interface Sum {
  tally: Partial<Tally>;
  hours: Hours;
}

export interface Part extends Sum {
  id: string;
  name: string;
}

/** Collection `figure_days`: what happened on a day, or in a month, in one bureau. Always recounted. */
export interface DayDocument {
  /** `day.2026-11-23.weather` */
  _id: string;
  unit: 'day' | 'month';
  period: string;
  bureauId: string;
  total: Sum;
  zones: Part[];
  categories: Part[];
}

const HOUR_MS = 3_600_000;
const SMALLEST_HOURS = 0.25;
const STEP = 1.1;

const bucketOf = (ms: number): number =>
  Math.max(0, Math.ceil(Math.log(Math.max(ms, 1) / HOUR_MS / SMALLEST_HOURS) / Math.log(STEP)));
const hoursOf = (bucket: number): number => SMALLEST_HOURS * STEP ** (bucket - 0.5);

export const emptySum = (): Sum => ({ tally: {}, hours: {} });

export function addTo(sum: Sum, other: Sum): void {
  for (const name of COUNTED) {
    const count = (sum.tally[name] ?? 0) + (other.tally[name] ?? 0);
    if (count > 0) sum.tally[name] = count;
  }
  for (const [bucket, count] of Object.entries(other.hours))
    sum.hours[bucket] = (sum.hours[bucket] ?? 0) + count;
}

export const wholeTally = ({ tally }: Sum): Tally => ({ ...EMPTY_TALLY, ...tally });

/** Null where nothing was handled. To a tenth of an hour. */
export function medianHours({ hours }: Sum): number | null {
  const buckets = Object.entries(hours)
    .map(([bucket, count]) => ({ bucket: Number(bucket), count }))
    .sort((a, b) => a.bucket - b.bucket);
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  let passed = 0;
  for (const { bucket, count } of buckets) {
    passed += count;
    if (passed * 2 >= total) return Math.round(hoursOf(bucket) * 10) / 10;
  }
  return null;
}

function sumOfFact({ kind, handleMs }: FactDocument): Sum {
  return {
    tally: { [kind as Counted]: 1 },
    hours: handleMs === null ? {} : { [bucketOf(handleMs)]: 1 },
  };
}

export function addPart(parts: Part[], id: string, name: string, sum: Sum): void {
  if (id === '') return;
  let part = parts.find((one) => one.id === id);
  if (!part) parts.push((part = { id, name, ...emptySum() }));
  addTo(part, sum);
}

export const dayId = (unit: 'day' | 'month', period: string, bureauId: string) =>
  `${unit}.${period}.${bureauId}`;

/** One document for each bureau that has anything on that day. */
export function tallyDay(day: string, facts: readonly FactDocument[]): DayDocument[] {
  const byBureau = new Map<string, DayDocument>();
  for (const fact of facts) {
    const { bureauId, zoneId, zoneName, categoryId } = fact;
    let document = byBureau.get(bureauId);
    if (!document) byBureau.set(bureauId, (document = emptyDocument('day', day, bureauId)));
    const sum = sumOfFact(fact);
    addTo(document.total, sum);
    addPart(document.zones, zoneId, zoneName, sum);
    addPart(document.categories, categoryId, '', sum);
  }
  return [...byBureau.values()];
}

/** A month of one bureau from its days; null where there are none. */
export function tallyMonth(
  month: string,
  bureauId: string,
  days: readonly DayDocument[],
): DayDocument | null {
  if (days.length === 0) return null;
  const document = emptyDocument('month', month, bureauId);
  for (const { total, zones, categories } of days) {
    addTo(document.total, total);
    for (const { id, name, ...sum } of zones) addPart(document.zones, id, name, sum);
    for (const { id, name, ...sum } of categories) addPart(document.categories, id, name, sum);
  }
  return document;
}

function emptyDocument(unit: 'day' | 'month', period: string, bureauId: string): DayDocument {
  return {
    _id: dayId(unit, period, bureauId),
    unit,
    period,
    bureauId,
    total: emptySum(),
    zones: [],
    categories: [],
  };
}
