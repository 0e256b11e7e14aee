import type { OutputOf } from '#types/contract';
import type { Period } from '#types/figures/days';
import { exportHours } from '#types/tasks/hours-contracts';
import { HOURS_SOURCES } from '#types/tasks/hours';
import { call } from '@/cloud/call';
import type { Outcome } from '@/cloud/problem';
import type { HoursWords } from '../../../words';

export type ExportRow = OutputOf<typeof exportHours>['rows'][number];

/** Page by page, all of them or none: half a table would be taken for a whole one. */
export async function readRows(period: Period, teamId: string | null): Promise<Outcome<ExportRow[]>> {
  const rows: ExportRow[] = [];
  let cursor: string | null = null;
  do {
    const outcome: Outcome<OutputOf<typeof exportHours>> = await call(exportHours, {
      period,
      teamId,
      cursor,
    });
    if (!outcome.ok) return outcome;
    rows.push(...outcome.data.rows);
    cursor = outcome.data.next;
  } while (cursor !== null);
  return { ok: true, data: rows };
}

/** A column for each of the two ledgers: nobody adds up a column of both by accident. */
export function tableOf(rows: readonly ExportRow[], words: HoursWords['office']): (string | number)[][] {
  const { head, columns } = words;
  return [
    [
      head.day,
      head.name,
      head.team,
      head.title,
      ...HOURS_SOURCES.map((source) => columns[source]),
      head.reason,
    ],
    ...rows.map(({ day, name, teamName, title, source, minutes, reason }) => [
      ...[day, name === '' ? words.gone : name, teamName, title],
      ...HOURS_SOURCES.map((column) => (column === source ? minutes : '')),
      reason,
    ]),
  ];
}
