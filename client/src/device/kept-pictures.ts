import Taro from '@tarojs/taro';
import { readStored, store } from './storage';

const KEY = 'kept-pictures';

/** A cloud file's path on this phone; its own name makes it one of a kind. */
const pathOf = (fileID: string): string =>
  `${Taro.env.USER_DATA_PATH}/seen-${fileID.split('/').slice(-2).join('-')}`;

const isThere = (path: string): Promise<boolean> =>
  new Promise((done) =>
    Taro.getFileSystemManager().access({ path, success: () => done(true), fail: () => done(false) }),
  );

/**
 * Pictures of the cloud as files of this phone, to be seen without network; by fileID, what could not be fetched is not in it.
 * Those kept before and not among these are let go: WeChat gives 200 MB.
 */
export async function keepPictures(fileIDs: readonly string[]): Promise<Record<string, string>> {
  const files = Taro.getFileSystemManager();
  const kept = readStored<string[]>(KEY) ?? [];
  kept
    .filter((fileID) => !fileIDs.includes(fileID))
    .forEach((fileID) => files.unlink({ filePath: pathOf(fileID), fail: () => undefined }));
  store(KEY, fileIDs);
  const found: Record<string, string> = {};
  for (const fileID of fileIDs) {
    const filePath = pathOf(fileID);
    if (await isThere(filePath)) found[fileID] = filePath;
    else
      try {
        const { tempFilePath } = await Taro.cloud.downloadFile({ fileID });
        await new Promise((done, failed) =>
          files.saveFile({ tempFilePath, filePath, success: done, fail: failed }),
        );
        found[fileID] = filePath;
      } catch {
        // Without network, or full: it is shown from the cloud where that can be reached.
      }
  }
  return found;
}
