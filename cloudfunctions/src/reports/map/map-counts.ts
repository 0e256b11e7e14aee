import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { MAP_GROUPS, type MapGroup } from '#types/reports/list-contracts';
import type { CaseFacts } from '../case-facts';
import { isHidden } from '../hiding';

/** Collection `map_cells`: how many reports lie in a square of the map. Always recounted, never counted up. */
export interface MapCellDocument {
  /** As in map-cell.ts. */
  _id: string;
  counts: Record<MapGroup, Record<string, number>>;
  /** Leaf cells that hold any, while they are few; null where there are too many to name. */
  leaves: Record<MapGroup, string[] | null>;
  /** Where they lie on average, GCJ-02 degrees. */
  longitude: number;
  latitude: number;
}

/** More leaves than this are a cluster at any scale. */
const LEAVES_MAX = 100;

/** In which group it is counted; null: not on the public map. */
export function groupOf(state: ReportState): MapGroup | null {
  if (state === 'closed') return 'closed';
  return (OPEN_STATES as readonly ReportState[]).includes(state) ? 'open' : null;
}

export interface CountedReport extends Pick<CaseFacts, 'hidden'> {
  state: ReportState;
  categoryId: string;
  location: { longitude: number; latitude: number };
}

export const countIn = (cell: Pick<MapCellDocument, 'counts'>, group: MapGroup, categoryId?: string) =>
  categoryId === undefined
    ? Object.values(cell.counts[group]).reduce((sum, n) => sum + n, 0)
    : (cell.counts[group][categoryId] ?? 0);

export const totalIn = (cell: Pick<MapCellDocument, 'counts'>) =>
  MAP_GROUPS.reduce((sum, group) => sum + countIn(cell, group), 0);

/** A leaf from the reports in it that anybody may see; null where there is none. */
export function leafOf(cellId: string, reports: readonly CountedReport[]): MapCellDocument | null {
  const shown = reports.filter((report) => groupOf(report.state) !== null && !isHidden(report));
  if (shown.length === 0) return null;
  const counts: MapCellDocument['counts'] = { open: {}, closed: {} };
  for (const { state, categoryId } of shown) {
    const group = counts[groupOf(state) as MapGroup];
    group[categoryId] = (group[categoryId] ?? 0) + 1;
  }
  const mean = (of: (report: CountedReport) => number) =>
    shown.reduce((sum, report) => sum + of(report), 0) / shown.length;
  const leaves = (group: MapGroup) => (Object.keys(counts[group]).length > 0 ? [cellId] : []);
  return {
    _id: cellId,
    counts,
    leaves: { open: leaves('open'), closed: leaves('closed') },
    longitude: mean(({ location }) => location.longitude),
    latitude: mean(({ location }) => location.latitude),
  };
}

/** A cell is the sum of its children; null where they are all empty. */
export function sumOf(cellId: string, children: readonly MapCellDocument[]): MapCellDocument | null {
  const total = children.reduce((sum, child) => sum + totalIn(child), 0);
  if (total === 0) return null;
  const counts: MapCellDocument['counts'] = { open: {}, closed: {} };
  for (const child of children)
    for (const group of MAP_GROUPS)
      for (const [categoryId, n] of Object.entries(child.counts[group]))
        counts[group][categoryId] = (counts[group][categoryId] ?? 0) + n;
  const leaves = (group: MapGroup) => {
    const lists = children.map((child) => child.leaves[group]);
    const all = lists.every((list) => list !== null) ? lists.flatMap((list) => list ?? []) : null;
    return all !== null && all.length <= LEAVES_MAX ? all : null;
  };
  const mean = (of: (child: MapCellDocument) => number) =>
    children.reduce((sum, child) => sum + of(child) * totalIn(child), 0) / total;
  return {
    _id: cellId,
    counts,
    leaves: { open: leaves('open'), closed: leaves('closed') },
    longitude: mean(({ longitude }) => longitude),
    latitude: mean(({ latitude }) => latitude),
  };
}
