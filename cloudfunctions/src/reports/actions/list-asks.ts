import * as contracts from '#types/reports/case-contracts';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import type { OutputOf } from '#types/contract';
import { action, type Caller } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import { waitingAppeal } from '../appealing';
import { waitingExtension } from '../extension';
import type { ReportDocument } from '../report';
import { requireDesk } from '../report-policy';
import type { ReportServices } from '../report-services';
import { cardFor } from '../report-view';

/** What bureaus wait for the desk's answer to. */
export const listAsks = action<typeof contracts.listAsks, ReportServices>(
  contracts.listAsks,
  async ({ cursor }, { caller, services }) => {
    requireDesk(caller);
    const { command } = services.database;
    const { data } = await services.database
      .collection<ReportDocument>('reports')
      .where(command.and([{ askedAt: command.gt(0) }, ...after(command, 'askedAt', 'asc', cursor)]))
      .orderBy('askedAt', 'asc')
      .orderBy('_id', 'asc')
      .limit(LIST_PAGE_SIZE)
      .get();
    const now = services.clock.now();
    return {
      asks: data.flatMap((report) => asksOf(caller, report, now)),
      next: nextCursor(data, LIST_PAGE_SIZE, ({ askedAt }) => askedAt ?? 0),
    };
  },
);

function asksOf(
  caller: Caller,
  report: ReportDocument,
  now: number,
): OutputOf<typeof contracts.listAsks>['asks'] {
  const card = cardFor(caller, report, now);
  const extension = waitingExtension(report);
  const late = waitingAppeal(report.lateness);
  return [
    ...(extension && report.dueAt !== null
      ? [{ kind: 'extension' as const, report: card, dueAt: report.dueAt, ...extension }]
      : []),
    ...(late?.appeal
      ? [{ kind: 'appeal' as const, report: card, hours: null, dueAt: late.dueAt, ...late.appeal }]
      : []),
  ];
}
