import type { InputOf, OutputOf } from '#types/contract';
import * as contracts from '#types/reports/list-contracts';
import { OPEN_STATES } from '#types/reports/states';
import { publicAction } from '../../platform/action';
import type { Database } from '../../platform/cloud';
import { isHidden } from '../hiding';
import { cellsIn } from '../map/map-cell';
import { countIn, type MapCellDocument } from '../map/map-counts';
import type { ReportDocument } from '../report';
import { maySee } from '../report-policy';
import { placeShown } from '../place-shown';
import { WITHOUT_TIMELINE } from '../report-record';
import type { ReportServices } from '../report-services';
import { isOverdue } from '../report-view';

type Asked = Pick<InputOf<typeof contracts.mapReports>, 'groups' | 'categoryId'>;

const STATES = { open: OPEN_STATES, closed: ['closed'] } as const;

/** Two requests for a view of the map: who looks at it makes no difference, an anonymous report's place is a hundred metres wide. */
export const mapReports = publicAction<typeof contracts.mapReports, ReportServices>(
  contracts.mapReports,
  async (input, { caller, services }): Promise<OutputOf<typeof contracts.mapReports>> => {
    const { database, clock } = services;
    const ids = cellsIn(input, input.scale);
    const { data } = await database
      .collection<MapCellDocument>('map_cells')
      .where({ _id: database.command.in(ids) })
      .limit(ids.length)
      .get();
    const count = (cell: MapCellDocument) =>
      input.groups.reduce((sum, group) => sum + countIn(cell, group, input.categoryId), 0);
    const cells = data.filter((cell) => count(cell) > 0);
    const total = cells.reduce((sum, cell) => sum + count(cell), 0);
    const leaves = total <= contracts.MARKERS_MAX ? leavesOf(cells, input.groups) : null;
    if (leaves === null) {
      return {
        total,
        markers: [],
        clusters: cells.map((cell) => ({
          clusterId: cell._id,
          position: { longitude: cell.longitude, latitude: cell.latitude },
          count: count(cell),
        })),
      };
    }
    // The map is everybody's: staff find what is hidden in their lists, so that markers and clusters are the same number.
    const reports = (await reportsIn(database, leaves, input)).filter(
      (report) => maySee(caller, report) && !isHidden(report),
    );
    return {
      total: reports.length,
      clusters: [],
      markers: reports.map((report) => ({
        reportId: report._id,
        position: placeShown(caller, report).position,
        state: report.state,
        overdue: isOverdue(report, clock.now()),
        categoryId: report.categoryId,
        categoryName: report.categoryName,
      })),
    };
  },
);

/** Null where a cell has too many to name: it stays a cluster. */
function leavesOf(cells: readonly MapCellDocument[], groups: Asked['groups']): string[] | null {
  const lists = cells.flatMap((cell) => groups.map((group) => cell.leaves[group]));
  if (lists.some((list) => list === null)) return null;
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

async function reportsIn(
  database: Database,
  leaves: readonly string[],
  { groups, categoryId }: Asked,
): Promise<ReportDocument[]> {
  if (leaves.length === 0) return [];
  const { data } = await database
    .collection<ReportDocument>('reports')
    .where({
      cell: database.command.in(leaves),
      state: database.command.in(groups.flatMap((group) => [...STATES[group]])),
      ...(categoryId && { categoryId }),
    })
    .field(WITHOUT_TIMELINE)
    .limit(contracts.MARKERS_MAX)
    .get();
  return data;
}
