import Taro from '@tarojs/taro';

/** Bytes a photo may have when it is sent: readable on a screen, quick on a weak network. */
export const PHOTO_MAX_BYTES = 400_000;
const QUALITIES = [80, 60, 40];
const LONG_SIDE_PX = 1600;

export interface TakenPhoto {
  path: string;
  bytes: number;
}

/** Opens camera and album; none when the person went back. */
export async function takePhotos(most: number, from: 'camera' | 'both' = 'both'): Promise<TakenPhoto[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: from === 'camera' ? ['camera'] : ['camera', 'album'],
      sizeType: ['compressed'],
      camera: 'back',
    });
    return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, bytes: size }));
  } catch {
    return [];
  }
}

/** Squeezes until it is small enough; a photo that cannot be squeezed goes as it is. */
export async function compressPhoto(photo: TakenPhoto): Promise<TakenPhoto> {
  let smallest = photo;
  for (const quality of QUALITIES) {
    if (smallest.bytes <= PHOTO_MAX_BYTES) break;
    try {
      const { tempFilePath } = await Taro.compressImage({
        src: photo.path,
        quality,
        compressedWidth: LONG_SIDE_PX,
      } as Taro.compressImage.Option);
      smallest = { path: tempFilePath, bytes: await bytesOf(tempFilePath, smallest.bytes) };
    } catch {
      break;
    }
  }
  return smallest;
}

function bytesOf(filePath: string, otherwise: number): Promise<number> {
  return new Promise((done) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => done(size),
      fail: () => done(otherwise),
    });
  });
}

/** Full screen, with swiping between them. */
export function showPhotos(urls: string[], current: string): void {
  void Taro.previewImage({ urls, current }).catch(() => undefined);
}
