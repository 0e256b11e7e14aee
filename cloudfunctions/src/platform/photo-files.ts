import type { Cloud } from './cloud';

/** What is known of uploaded files. */
export interface PhotoFiles {
  /** Links to those that exist in this environment, by fileID; what is not there is not in the map. */
  links(fileIDs: readonly string[]): Promise<Map<string, string>>;
}

/** `cloud://ENV.BUCKET/path` of our own environment: somebody else's files are not ours to show. */
export function isOwnFile(fileID: string, envId: string): boolean {
  return fileID.startsWith(`cloud://${envId}.`);
}

export function cloudPhotoFiles(cloud: Cloud): PhotoFiles {
  return {
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
