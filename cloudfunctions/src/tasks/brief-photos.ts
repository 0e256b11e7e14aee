import type { AskedPhotos } from '../platform/asked-photos';
import { photoKey, type PhotoVerdict } from '../platform/photo-key';
import type { TaskDocument } from './task';
import type { TaskServices } from './task-services';
import { getTask, tasksOf } from './task-store';

/** Pictures that nobody has been asked about yet. */
export function newlyShown(
  { fileIDs, links, ...asked }: AskedPhotos,
  { verdicts, photos }: Pick<TaskDocument, 'verdicts' | 'photos'>,
): AskedPhotos {
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
