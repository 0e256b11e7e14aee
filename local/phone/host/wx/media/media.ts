import { ApiFailure, type Api, type Options } from '../api';
import { addTemporary, filesOf } from '../files/store';
import { resolveFile } from '../files/resolve';
import { privacyOf } from '../open/privacy';
import { addAlbum } from './album';
import { addCanvas } from './canvas';
import { choosePictures, type Picture } from './choose-pictures';
import { compress, sizeOf } from './pictures';

/** WeChat allows up to 20 since base library 2.25; 9 is what it takes where nothing is said. */
const MEDIA_COUNT = 9;

export function addMedia(api: Api): void {
  const { phone, async, sync } = api;
  const choose = async (name: string, count: number, sources: unknown): Promise<Picture[]> => {
    await privacyOf(phone).require(name);
    const chosen = await choosePictures(phone, count, sources as string[] | undefined);
    phone.tap.grant();
    if (chosen.length === 0) throw new ApiFailure('cancel');
    return chosen.slice(0, count);
  };
  async('chooseMedia', async ({ count = MEDIA_COUNT, sourceType }) => {
    const pictures = await choose('chooseMedia', Number(count), sourceType);
    const tempFiles = await Promise.all(
      pictures.map(async ({ bytes, type }) => ({
        tempFilePath: addTemporary(phone, bytes, type),
        size: bytes.length,
        fileType: 'image',
        ...(await sizeOf(bytes, type)),
      })),
    );
    return { type: 'image', tempFiles };
  });
  async('chooseImage', async ({ count = MEDIA_COUNT, sourceType }) => {
    const tempFiles = (await choose('chooseImage', Number(count), sourceType)).map(({ bytes, type }) => ({
      path: addTemporary(phone, bytes, type),
      size: bytes.length,
    }));
    return { tempFilePaths: tempFiles.map(({ path }) => path), tempFiles };
  });
  async('compressImage', async ({ src, quality = 80, compressedWidth }: Options) => {
    const file = filesOf(phone).get(String(src));
    if (!file) throw new ApiFailure('file not exist');
    const small = await compress(
      file.bytes,
      file.type,
      Number(quality),
      compressedWidth as number | undefined,
    );
    return { tempFilePath: addTemporary(phone, small.bytes, small.type) };
  });
  async('getImageInfo', async ({ src }: Options) => {
    const file = filesOf(phone).get(String(src));
    if (file)
      return {
        ...(await sizeOf(file.bytes, file.type)),
        path: src,
        orientation: 'up',
        type: file.type.replace('image/', ''),
      };
    const url = await resolveFile(phone, String(src), phone.pages.top?.path ?? '').catch(() => {
      throw new ApiFailure('file not found');
    });
    return { width: 0, height: 0, path: url, orientation: 'up', type: 'jpeg' };
  });
  async('previewImage', async ({ urls, current }: Options) => {
    const list = urls as string[];
    const shown = typeof current === 'number' ? list[current] : String(current || list[0]);
    await preview(shown ?? '');
  });
  async('previewMedia', async ({ sources, current = 0 }: Options) =>
    preview((sources as { url: string }[])[Number(current)]?.url ?? ''),
  );
  addAlbum(api);
  addCanvas(api);
  sync('createVideoContext', () => ({ play() {}, pause() {}, stop() {}, seek() {} }));

  async function preview(path: string): Promise<void> {
    const url = await resolveFile(phone, path, phone.pages.top?.path ?? '').catch(() => '');
    const picture = document.createElement('img');
    picture.className = 'ph-preview-picture';
    picture.src = url;
    const holder = document.createElement('div');
    holder.className = 'ph-preview';
    holder.append(picture);
    const close = phone.dialogs.sheet(holder, 'ph-full');
    holder.addEventListener('click', close);
  }
}
