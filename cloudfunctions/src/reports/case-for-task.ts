import { OPEN_STATES, type ReportState } from '#types/reports/states';
import type { Caller } from '../platform/action';
import type { Database } from '../platform/cloud';
import { Refusal } from '../platform/refusal';
import { actingRole, maySee } from './report-policy';
import { reportStore } from './report-store';

/** A case that needs hands, for whoever works on it: its bureau, or the desk that dispatches it. */
export async function caseForTask(database: Database, caller: Caller, reportId: string) {
  const report = await reportStore(database).get(reportId);
  if (!report || !maySee(caller, report)) throw new Refusal('report.not-found');
  if (!actingRole(caller, report, 'start') && !actingRole(caller, report, 'dispatch')) {
    throw new Refusal('call.not-allowed');
  }
  const isOpen = (OPEN_STATES as readonly ReportState[]).includes(report.state);
  if (!isOpen) throw new Refusal('task.report-done');
  const { number, zoneId, zoneName, communityName = null, bureauId, bureauName } = report;
  return { reportId, number, zoneId, zoneName, communityName, bureauId, bureauName };
}
