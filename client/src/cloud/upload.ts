import Taro from '@tarojs/taro';
import { newKey } from './key';
import { unanswered, type Outcome } from './problem';

/** Sends one photo; `onProgress` hears 0 to 100. The path holds nothing about the person. */
export function uploadPhoto(
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<Outcome<string>> {
  const extension = /\.(png|webp)$/i.exec(filePath)?.[1]?.toLowerCase() ?? 'jpg';
  return new Promise((done) => {
    const task = Taro.cloud.uploadFile({
      cloudPath: `reports/${newKey()}.${extension}`,
      filePath,
      success: ({ fileID }) => done({ ok: true, data: fileID }),
      fail: (thrown) => done({ ok: false, problem: unanswered(thrown) }),
    }) as unknown as { onProgressUpdate?(heard: (event: { progress: number }) => void): void } | undefined;
    task?.onProgressUpdate?.(({ progress }) => onProgress(progress));
  });
}
