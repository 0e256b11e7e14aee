import type { AskedPhotos } from '../platform/asked-photos';
import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { photoKey, type PhotoVerdict } from '../platform/photo-key';
import type { ReportDocument } from './report';
import type { ReportServices } from './report-services';

/** Whose picture it is: a report's, whose verdicts are written here, or a task's or petition's, which is told of them. */
export type PhotoSubject = { reportId: string } | { taskId: string } | { petitionId: string };

/** Collection `photo_checks`: what a verdict's id stands for. Verdict and meaning may arrive in either order. */
interface PhotoCheck {
  /** WeChat's trace_id */
  _id: string;
  reportId?: string;
  taskId?: string;
  petitionId?: string;
  fileID: string | null;
  verdict: PhotoVerdict | null;
  at: number;
}

const CHECKS = 'photo_checks';
/** Links to private files hold for ten minutes, and WeChat needs some of them to fetch the picture. */
const LINKS_GOOD_MS = 5 * 60_000;

export function verdictOf(suggest: string): PhotoVerdict | null {
  if (suggest === 'pass') return 'pass';
  if (suggest === 'risky') return 'blocked';
  return suggest === 'review' ? 'review' : null;
}

/** Asks WeChat about every picture and remembers by which id the answer will come. */
export async function askAboutPhotos(
  services: ReportServices,
  subject: PhotoSubject,
  photos: AskedPhotos,
): Promise<void> {
  const links = await freshLinks(services, photos);
  await Promise.all(
    [...links].map(async ([fileID, url]) => {
      const asked = await services.contentSafety.askAboutPhoto(photos.openid, url);
      if (asked) await remember(services, asked.traceId, subject, fileID);
      else await write(services, subject, { fileID, verdict: 'review', at: services.clock.now() });
    }),
  );
}

async function freshLinks({ clock, photoFiles }: ReportServices, photos: AskedPhotos) {
  const fresh = clock.now() - photos.linkedAt < LINKS_GOOD_MS;
  return fresh ? new Map(Object.entries(photos.links)) : photoFiles.links(photos.fileIDs);
}

async function remember(services: ReportServices, traceId: string, subject: PhotoSubject, fileID: string) {
  const checks = services.database.collection<PhotoCheck>(CHECKS);
  try {
    await checks.add({ data: { _id: traceId, ...subject, fileID, verdict: null, at: services.clock.now() } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await checks.doc(traceId).update({ data: { ...subject, fileID } });
    await applyIfComplete(services, traceId);
  }
}

/** WeChat's pushed answer. It may be pushed again: the second time changes nothing. */
export async function takeVerdict(services: ReportServices, traceId: string, suggest: string): Promise<void> {
  const checks = services.database.collection<PhotoCheck>(CHECKS);
  const verdict = verdictOf(suggest);
  if (verdict === null) return;
  const keep = async () => (await checks.doc(traceId).update({ data: { verdict } })).stats.updated > 0;
  if (await keep()) return applyIfComplete(services, traceId);
  try {
    const at = services.clock.now();
    await checks.add({ data: { _id: traceId, fileID: null, verdict, at } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Its meaning came in between, or this is the second time it is pushed.
    await keep();
    await applyIfComplete(services, traceId);
  }
}

async function applyIfComplete(
  services: Pick<ReportServices, 'database' | 'photoJudged'>,
  traceId: string,
): Promise<void> {
  const { data } = await services.database.collection<PhotoCheck>(CHECKS).doc(traceId).get();
  if (!data?.fileID || !data.verdict) return;
  const { fileID, verdict, at } = data;
  const subject = subjectOf(data);
  if (subject) await write(services, subject, { fileID, verdict, at });
}

function subjectOf({ reportId, taskId, petitionId }: PhotoCheck): PhotoSubject | null {
  if (taskId) return { taskId };
  if (petitionId) return { petitionId };
  return reportId ? { reportId } : null;
}

/** Merged into what is there: one field of one document, so no transaction is needed. */
async function write(
  { database, photoJudged }: Pick<ReportServices, 'database' | 'photoJudged'>,
  subject: PhotoSubject,
  { fileID, verdict, at }: { fileID: string; verdict: PhotoVerdict; at: number },
): Promise<void> {
  if ('taskId' in subject) return photoJudged.task(subject.taskId, fileID, verdict);
  if ('petitionId' in subject) return photoJudged.petition(subject.petitionId, fileID, verdict);
  const verdicts = { [photoKey(fileID)]: verdict };
  const isForDesk = verdict === 'review';
  await database
    .collection<ReportDocument>('reports')
    .doc(subject.reportId)
    .update({ data: { verdicts, ...(isForDesk && { reviewAt: at }) } });
}

/** What a person of the desk decided. Merged like WeChat's own answers, which may come at the same time. */
export async function settleVerdict(
  database: Database,
  reportId: string,
  fileID: string,
  verdict: 'pass' | 'blocked',
  othersWait: boolean,
): Promise<void> {
  const verdicts = { [photoKey(fileID)]: verdict };
  await database
    .collection<ReportDocument>('reports')
    .doc(reportId)
    .update({ data: { verdicts, ...(!othersWait && { reviewAt: null }) } });
}
