import type { ReportEventName } from '#types/reports/events';
import type { CallContext } from '../platform/action';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import type { OutboxRow } from '../platform/outbox';
import type { ReportDocument } from './report';
import { eventRow } from './report-events';
import type { ReportServices } from './report-services';
import { reportStore, type Change } from './report-store';

/** What a step's rule answers. */
export interface Decision extends Omit<Change, 'rows'> {
  events?: readonly ReportEventName[];
  /** Further things to do, besides telling people. */
  rows?: (after: ReportDocument, entryId: string) => OutboxRow[];
}

/**
 * A step of a person: decided and written in one update that carries its messages. The key makes the entry's
 * id, so the same intention sent twice is answered with the state it led to.
 */
export async function perform(
  context: CallContext<ReportServices>,
  reportId: string,
  stepName: string,
  decide: (report: ReportDocument) => Decision,
): Promise<ReportDocument> {
  const { services, caller, key } = context;
  const entryId = idFrom('entry', reportId, stepName, caller.key, key ?? services.ids.random());
  const { report, rows } = await reportStore(services.database).change({ reportId, entryId }, (before) => {
    const decision = decide(before);
    const { note = '', unscreened = false } = decision.steps.at(-1) ?? {};
    return {
      ...decision,
      rows: (after, id) => [
        ...(decision.events ?? []).map((event) =>
          eventRow(services.outbox, event, after, note, id, unscreened ? { unread: true } : {}),
        ),
        ...(decision.rows?.(after, id) ?? []),
      ],
    };
  });
  if (rows.length > 0) await services.deliver('reports', reportId);
  return report;
}

/** Refuses words that must not be published, by their field. What WeChat did not pass is taken, and read by a person first (waiting-words.ts). */
export async function refuseRisky(
  { services, caller }: CallContext<ReportServices>,
  field: string,
  text: string,
): Promise<{ screened: boolean }> {
  const verdict = await services.contentSafety.judgeText(caller.openid, text);
  if (verdict === 'risky') {
    throw new Refusal('content.risky', { fields: { [field]: '这里有不能发布的内容。' } });
  }
  return { screened: verdict === 'pass' };
}

export interface KnownPhotos {
  fileIDs: string[];
  links: Record<string, string>;
}

/** Each once, and only pictures that are there. */
export async function knownPhotos(
  { services }: CallContext<ReportServices>,
  given: readonly string[],
): Promise<KnownPhotos> {
  const fileIDs = [...new Set(given)];
  const links = await services.photoFiles.links(fileIDs);
  const missing = given.findIndex((fileID) => !links.has(fileID));
  if (missing >= 0) {
    throw new Refusal('report.photo-unknown', { fields: { [`photos.${missing}`]: '这张照片没有传上来。' } });
  }
  return { fileIDs, links: Object.fromEntries(links) };
}
