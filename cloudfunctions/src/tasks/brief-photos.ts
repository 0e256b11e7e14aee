import type { CallContext } from '../platform/action';
import { photoKey, type PhotoVerdict } from '../platform/photo-key';
import { linksOfKnown } from '../platform/refuse-unknown-photos';
import type { TaskDocument } from './task';
import type { BriefPhotos } from './task-rows';
import type { TaskServices } from './task-services';
import { getTask, tasksOf } from './task-store';

/** Refuses pictures that are not there; what has to be asked about the others, with the links that WeChat fetches them by. */
export async function briefPhotos(
  context: CallContext<TaskServices>,
  fileIDs: readonly string[],
): Promise<Omit<BriefPhotos, 'taskId'>> {
  const links = await linksOfKnown(context, fileIDs);
  const { services, caller } = context;
  return {
    fileIDs: [...links.keys()],
    links: Object.fromEntries(links),
    ...{ linkedAt: services.clock.now(), openid: caller.openid },
  };
}

/** Pictures that nobody has been asked about yet. */
export function newlyShown(
  { fileIDs, links, ...asked }: Omit<BriefPhotos, 'taskId'>,
  { verdicts, photos }: Pick<TaskDocument, 'verdicts' | 'photos'>,
): Omit<BriefPhotos, 'taskId'> {
  const fresh = fileIDs.filter((fileID) => !photos.includes(fileID) && !verdicts[photoKey(fileID)]);
  return {
    fileIDs: fresh,
    links: Object.fromEntries(fresh.map((fileID) => [fileID, links[fileID]!])),
    ...asked,
  };
}

/** WeChat's answer, for every occurrence of a repeated task: one field that nothing else writes, so no condition is needed. */
export async function briefPhotoJudged(
  { database }: Pick<TaskServices, 'database'>,
  taskId: string,
  fileID: string,
  verdict: PhotoVerdict,
): Promise<void> {
  const data = { verdicts: { [photoKey(fileID)]: verdict } };
  await tasksOf(database).doc(taskId).update({ data });
  const task = await getTask(database, taskId);
  if (task && task.seriesId !== null) {
    await tasksOf(database).where({ seriesId: task.seriesId }).update({ data, multi: true });
  }
}
