import Taro from '@tarojs/taro';

/** WeChat's canvas of type 2d, as far as pictures are drawn on it. */
export interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D | null;
  createImage(): CanvasImage;
}
export type CanvasImage = CanvasImageSource & {
  src: string;
  width: number;
  height: number;
  onload: (() => void) | null;
  onerror: ((reason: unknown) => void) | null;
};

/** The canvas of this id on the page in front; null where there is none that can be drawn on. */
export function canvasOf(id: string): Promise<CanvasNode | null> {
  return new Promise((done) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]: [{ node?: CanvasNode } | null]) => {
        const node = found?.node;
        done(node?.getContext('2d') ? node : null);
      });
  });
}

/** A picture ready to be drawn: from the cloud, the phone, or `data:`; null when it does not come. */
export async function imageFor(canvas: CanvasNode, src: string): Promise<CanvasImage | null> {
  try {
    // A canvas does not know the cloud's own addresses.
    const path = src.startsWith('cloud://')
      ? (await Taro.cloud.downloadFile({ fileID: src })).tempFilePath
      : src;
    const image = canvas.createImage();
    await new Promise<void>((done, failed) => {
      image.onload = () => done();
      image.onerror = failed;
      image.src = path;
    });
    return image;
  } catch {
    return null;
  }
}

/** The drawing as a picture on the phone; null when it could not be made. */
export async function pictureOf(canvas: CanvasNode): Promise<string | null> {
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      fileType: 'png',
      destWidth: canvas.width,
      destHeight: canvas.height,
    });
    return tempFilePath;
  } catch {
    return null;
  }
}

/** Into the phone's album. `refused`: the person has not allowed it, and WeChat does not ask again by itself. */
export async function savePicture(filePath: string): Promise<'saved' | 'refused' | 'failed'> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return 'saved';
  } catch (thrown) {
    return /auth deny|authorize|denied/.test((thrown as { errMsg?: string }).errMsg ?? '')
      ? 'refused'
      : 'failed';
  }
}
