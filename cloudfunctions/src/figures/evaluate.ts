import type { FigureRow } from '#types/figures/contracts';
import { lengthOf, monthOf, type Period } from '#types/figures/days';
import type { Tally } from '#types/figures/figures';
import { BY_DAY_MAX_DAYS } from './read-days';
import {
  addPart,
  addTo,
  emptySum,
  medianHours,
  wholeTally,
  type DayDocument,
  type Part,
  type Sum,
} from './tally';

export interface Names {
  bureau(bureauId: string): string | null;
  category(categoryId: string): string | undefined;
}

export interface Evaluation {
  tally: Tally;
  medianHours: number | null;
  bureaus: FigureRow[];
  zones: FigureRow[];
  categories: FigureRow[];
  trend: { at: string; tally: Tally }[];
}

/** Rows of one ranking at most: a phone shows no more, and the busiest come first. */
const ROWS_MAX = 200;

/** What of a document counts: all of it, or its part of one zone or category. */
function partOf(document: DayDocument, zoneId?: string, categoryId?: string): Sum {
  if (zoneId !== undefined) return document.zones.find(({ id }) => id === zoneId) ?? emptySum();
  if (categoryId !== undefined) return document.categories.find(({ id }) => id === categoryId) ?? emptySum();
  return document.total;
}

/** Sums of a period. Narrowed to a zone or a category there are no parts of it, but the bureaus it is divided between. */
export function evaluate(
  documents: readonly DayDocument[],
  period: Period,
  names: Names,
  narrowed: { bureauId: string | null; zoneId?: string | undefined; categoryId?: string | undefined },
): Evaluation {
  const { bureauId, zoneId, categoryId } = narrowed;
  const total = emptySum();
  const bureaus: Part[] = [];
  const zones: Part[] = [];
  const categories: Part[] = [];
  const byTime = new Map<string, Sum>();
  const byMonth = lengthOf(period) > BY_DAY_MAX_DAYS;
  for (const document of documents) {
    const sum = partOf(document, zoneId, categoryId);
    addTo(total, sum);
    const at = byMonth ? monthOf(document.period) : document.period;
    const point = byTime.get(at) ?? emptySum();
    byTime.set(at, point);
    addTo(point, sum);
    if (bureauId === null) addPart(bureaus, document.bureauId, names.bureau(document.bureauId) ?? '', sum);
    if (zoneId !== undefined || categoryId !== undefined) continue;
    for (const { id, name, ...part } of document.zones) addPart(zones, id, name, part);
    for (const { id, ...part } of document.categories)
      addPart(categories, id, names.category(id) ?? id, part);
  }
  return {
    tally: wholeTally(total),
    medianHours: medianHours(total),
    bureaus: rows(bureaus),
    zones: rows(zones),
    categories: rows(categories),
    trend: [...byTime]
      .map(([at, sum]) => ({ at, tally: wholeTally(sum) }))
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

const rows = (parts: Part[]): FigureRow[] =>
  parts
    .map((part) => ({
      id: part.id,
      name: part.name,
      tally: wholeTally(part),
      medianHours: medianHours(part),
    }))
    .filter(({ tally }) => Object.values(tally).some((count) => count > 0))
    .sort((a, b) => b.tally.filed - a.tally.filed || (a.id < b.id ? -1 : 1))
    .slice(0, ROWS_MAX);
