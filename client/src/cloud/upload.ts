import Taro from '@tarojs/taro';
import { AVATARS_DIR } from '#types/people/limits';
import { newKey } from './key';
import { unanswered, type Outcome } from './problem';

/** Sends one photo; `onProgress` hears 0 to 100. The path holds nothing about the person. */
export function uploadPhoto(
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<Outcome<string>> {
  return uploadTo('reports', filePath, onProgress);
}

/** One's own picture, where nobody else's is taken for it. */
export const uploadAvatar = (personId: string, filePath: string): Promise<Outcome<string>> =>
  uploadTo(`${AVATARS_DIR}/${personId}`, filePath, () => undefined);

function uploadTo(
  folder: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<Outcome<string>> {
  const extension = /\.(png|webp)$/i.exec(filePath)?.[1]?.toLowerCase() ?? 'jpg';
  return new Promise((done) => {
    const task = Taro.cloud.uploadFile({
      cloudPath: `${folder}/${newKey()}.${extension}`,
      filePath,
      success: ({ fileID }) => done({ ok: true, data: fileID }),
      fail: (thrown) => done({ ok: false, problem: unanswered(thrown) }),
    }) as unknown as { onProgressUpdate?(heard: (event: { progress: number }) => void): void } | undefined;
    task?.onProgressUpdate?.(({ progress }) => onProgress(progress));
  });
}
