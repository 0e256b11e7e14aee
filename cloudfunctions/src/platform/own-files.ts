import type { Cloud } from './cloud';
import { isOwnFile } from './photo-files';

/** What was uploaded into this environment, as bytes. */
export interface OwnFiles {
  /** Null where it is not ours or not there. */
  read(fileID: string): Promise<Uint8Array | null>;
}

export function cloudOwnFiles(cloud: Cloud): OwnFiles {
  return {
    async read(fileID) {
      if (!isOwnFile(fileID, cloud.getWXContext().ENV ?? '')) return null;
      try {
        return (await cloud.downloadFile({ fileID })).fileContent;
      } catch {
        return null;
      }
    },
  };
}
