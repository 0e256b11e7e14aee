import type { Cloud } from './cloud';

/** What is known of uploaded files. */
export interface PhotoFiles {
  /** Links to those that exist in this environment, by fileID; what is not there is not in the map. */
  links(fileIDs: readonly string[]): Promise<Map<string, string>>;
  read(fileID: string): Promise<Uint8Array>;
  /** `path` without a `/` in front; what was there is replaced. Answers with the fileID. */
  write(path: string, bytes: Uint8Array): Promise<string>;
  /** Replaces what a file holds; its fileID stays. */
  writeAgain(fileID: string, bytes: Uint8Array): Promise<void>;
}

/** `cloud://ENV.BUCKET/path` of our own environment: somebody else's files are not ours to show. */
export function isOwnFile(fileID: string, envId: string): boolean {
  return fileID.startsWith(`cloud://${envId}.`);
}

/** What stands behind `cloud://ENV.BUCKET/`. */
const pathOf = (fileID: string) => fileID.replace(/^cloud:\/\/[^/]+\//, '');

export function cloudPhotoFiles(cloud: Cloud): PhotoFiles {
  const write = async (cloudPath: string, bytes: Uint8Array) =>
    (await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(bytes) })).fileID;
  return {
    write,
    async read(fileID) {
      const { fileContent } = await cloud.downloadFile({ fileID });
      return new Uint8Array(fileContent);
    },
    async writeAgain(fileID, bytes) {
      await write(pathOf(fileID), bytes);
    },
    async links(fileIDs) {
      const envId = cloud.getWXContext().ENV ?? '';
      const own = fileIDs.filter((fileID) => isOwnFile(fileID, envId));
      if (own.length === 0) return new Map();
      const { fileList } = await cloud.getTempFileURL({ fileList: own });
      return new Map(
        fileList
          .filter(({ status, tempFileURL }) => status === 0 && tempFileURL !== '')
          .map(({ fileID, tempFileURL }) => [fileID, tempFileURL]),
      );
    },
  };
}
