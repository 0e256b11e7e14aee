import Taro from '@tarojs/taro';
import { stripJpeg } from '#types/reports/jpeg-privacy';

/**
 * Photos not yet sent, as files of the mini-program: what the camera gives is WeChat's to delete. WeChat keeps up to
 * 200 MB of them, also when the app is killed. What the camera wrote beside the picture does not leave the phone.
 */
export async function keepPhoto(path: string, name: string): Promise<string> {
  const files = Taro.getFileSystemManager();
  const extension = /\.(png|webp)$/i.exec(path)?.[1]?.toLowerCase() ?? 'jpg';
  const filePath = `${Taro.env.USER_DATA_PATH}/photo-${name}.${extension}`;
  try {
    const bytes = await new Promise<ArrayBuffer>((done, failed) =>
      files.readFile({ filePath: path, success: ({ data }) => done(data as ArrayBuffer), fail: failed }),
    );
    const clean = stripJpeg(new Uint8Array(bytes)).bytes;
    const data = clean.buffer.slice(clean.byteOffset, clean.byteOffset + clean.byteLength) as ArrayBuffer;
    await new Promise<void>((done, failed) =>
      files.writeFile({ filePath, data, success: () => done(), fail: failed }),
    );
    return filePath;
  } catch {
    // Full or not readable: it is sent from where it lies, and lasts as long as the app.
    return path;
  }
}

/** WeChat may have cleared its files, or somebody the phone's. */
export const isKept = (path: string): Promise<boolean> =>
  new Promise((done) =>
    Taro.getFileSystemManager().access({ path, success: () => done(true), fail: () => done(false) }),
  );

export function dropPhoto(path: string): void {
  Taro.getFileSystemManager().unlink({ filePath: path, fail: () => undefined });
}
