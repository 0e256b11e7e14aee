import type { Job } from '../../platform/jobs';
import { idFrom } from '../../platform/ids';
import { dispatchStep } from '../filing';
import { mayLeave, SYSTEM, type ReportDocument, type Step } from '../report';
import { eventRow } from '../report-events';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';

const BATCH = 20;
/** WeChat judges words only for people who were in the mini-program within two hours; some minutes are left for the way. */
const JUDGEABLE_MS = 115 * 60_000;

/** Handed in by the entry: the openid WeChat wants is the people area's. */
export interface ScreeningServices extends ReportServices {
  people: { recipients(keys: readonly string[]): Promise<{ key: string; openid: string }[]> };
}

/** Reports that WeChat could not judge when they were filed: asked again while it may be asked. Others wait for the desk. */
export const screenAgain: Job<ScreeningServices> = {
  name: 'reports.screen-again',
  async run(services, until) {
    const { database, clock } = services;
    const { data } = await database
      .collection<ReportDocument>('reports')
      .where({ state: 'screening', urgentAt: database.command.gt(clock.now() - JUDGEABLE_MS) })
      .orderBy('urgentAt', 'asc')
      .limit(BATCH)
      .get();
    const due = data.filter(({ screening }) => screening === 'outage');
    const openids = new Map(
      (await services.people.recipients(due.map(({ reporterKey }) => reporterKey))).map(({ key, openid }) => [
        key,
        openid,
      ]),
    );
    let judged = 0;
    for (const report of due) {
      const openid = openids.get(report.reporterKey);
      if (clock.now() >= until || !openid) continue;
      if (await judge(services, report, openid)) judged += 1;
    }
    return judged;
  },
};

async function judge(services: ReportServices, filed: ReportDocument, openid: string): Promise<boolean> {
  const { contentSafety, outbox, clock, database, townStore } = services;
  const words = [filed.description, filed.address].filter((text) => text !== '').join('\n');
  const verdict = await contentSafety.judgeText(openid, words);
  if (verdict === 'outage') return false;
  const town = await townStore.town();
  const entryId = idFrom('screened', filed._id);
  const { rows } = await reportStore(database).change({ reportId: filed._id, entryId }, (report) => {
    // The desk was faster.
    if (!mayLeave(report.state, 'screen-pass')) return { steps: [] };
    if (verdict === 'review') return { steps: [], patch: { screening: 'review' } };
    const at = clock.now();
    if (verdict === 'risky') {
      const note = '内容未通过审核。';
      return {
        steps: [{ transition: 'screen-block', actor: SYSTEM, at, note }],
        rows: (after) => [eventRow(outbox, 'rejected', after, note, entryId)],
      };
    }
    const bureauId = town.bureauFor(report.location, report.categoryId);
    const category = town.category(report.categoryId);
    const steps: Step[] = [{ transition: 'screen-pass', actor: SYSTEM, at, patch: { screening: null } }];
    const routed = bureauId !== null && category !== undefined;
    if (routed) {
      const bureau = { bureauId, bureauName: town.bureauName(bureauId) };
      steps.push(dispatchStep({ actor: SYSTEM, at, bureau, category, calendar: town.calendar }));
    }
    return { steps, rows: (after) => [eventRow(outbox, routed ? 'dispatched' : 'desk', after, '', entryId)] };
  });
  if (rows.length > 0) await services.carriedRows.deliver('reports', filed._id);
  return true;
}
