import type { Job } from '../../platform/jobs';
import { changedReports, readMark, writeMark } from '../changed-reports';
import { recountLeaves } from '../map/map-store';
import type { ReportDocument } from '../report';
import type { ReportServices } from '../report-services';

const MARK = 'map';
/** Reports of the slow round in one run. */
const ROUND_REPORTS = 100;

/** The map's squares follow the reports: those with a step since the last run, and a few of all others each time. */
export const recountMap: Job<ReportServices> = {
  name: 'reports.recount-map',
  async run({ database, clock }, until) {
    const mark = await readMark(database, MARK);
    let { changedAt } = mark;
    let recounted = 0;
    for await (const reports of changedReports(database, mark.changedAt)) {
      recounted += await recountLeaves(
        database,
        reports.map(({ cell }) => cell),
      );
      changedAt = Math.max(changedAt, reports.at(-1)?.last.at ?? 0);
      await writeMark(database, { ...mark, changedAt });
      if (clock.now() >= until) return recounted;
    }
    const { data } = await database
      .collection<ReportDocument>('reports')
      .where({ cell: database.command.gt(mark.roundAfter) })
      .orderBy('cell', 'asc')
      .field({ cell: true })
      .limit(ROUND_REPORTS)
      .get();
    recounted += await recountLeaves(
      database,
      data.map(({ cell }) => cell),
    );
    const ended = data.length < ROUND_REPORTS;
    await writeMark(database, { ...mark, changedAt, roundAfter: ended ? '' : (data.at(-1)?.cell ?? '') });
    return recounted;
  },
};
