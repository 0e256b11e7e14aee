import { ApiFailure, type Api, type Options } from '../api';
import type { Phone } from '../../phone';
import { resolveFile } from '../files/resolve';
import { addTemporary } from '../files/store';

/** What a canvas of WeChat can do beside drawing. */
export interface CanvasNode extends HTMLCanvasElement {
  createImage(): HTMLImageElement;
  requestAnimationFrame(run: FrameRequestCallback): number;
  cancelAnimationFrame(id: number): void;
}

/** An image that also loads what only the phone knows: `wxfile://` and paths within the package. */
function imageOf(phone: Phone): HTMLImageElement {
  const image = new Image();
  const native = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
  let given = '';
  Object.defineProperty(image, 'src', {
    get: () => given,
    set(path: string) {
      given = path;
      resolveFile(phone, path, phone.pages.top?.path ?? '').then(
        (url) => native.set!.call(image, url),
        (error: unknown) => image.onerror?.(String(error)),
      );
    },
  });
  return image;
}

const JPEG_QUALITY = 1;

/** The browser's canvas with the methods by which a mini-program draws without a document. */
export function canvasNode(phone: Phone): CanvasNode {
  return Object.assign(document.createElement('canvas'), {
    createImage: () => imageOf(phone),
    requestAnimationFrame: (run: FrameRequestCallback) => requestAnimationFrame(run),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
  });
}

/** Pictures made from what was drawn. Unlike WeChat, jsdom draws nothing, so there is no picture there. */
export function addCanvas({ phone, async, sync }: Api): void {
  sync('createOffscreenCanvas', ({ width = 300, height = 150 }: Options = {}) => {
    const canvas = canvasNode(phone);
    canvas.width = Number(width);
    canvas.height = Number(height);
    return canvas;
  });
  async('canvasToTempFilePath', async (options: Options) => {
    const canvas = options.canvas as CanvasNode | undefined;
    if (!(canvas instanceof HTMLCanvasElement)) throw new ApiFailure('canvas is empty');
    const { x = 0, y = 0, fileType = 'png', quality = JPEG_QUALITY } = options;
    const width = Number(options.width ?? canvas.width - Number(x));
    const height = Number(options.height ?? canvas.height - Number(y));
    const picture = canvasNode(phone);
    picture.width = Number(options.destWidth ?? width);
    picture.height = Number(options.destHeight ?? height);
    const pen = picture.getContext('2d');
    if (!pen) throw new ApiFailure('nothing can be drawn here');
    pen.drawImage(canvas, Number(x), Number(y), width, height, 0, 0, picture.width, picture.height);
    const type = fileType === 'jpg' ? 'image/jpeg' : 'image/png';
    const blob = await new Promise<Blob | null>((done) => picture.toBlob(done, type, Number(quality)));
    if (!blob) throw new ApiFailure('write file failed');
    return { tempFilePath: addTemporary(phone, new Uint8Array(await blob.arrayBuffer()), type) };
  });
}
