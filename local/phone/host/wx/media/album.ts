import { ApiFailure, type Api, type Options } from '../api';
import { privacyOf } from '../open/privacy';
import { settingsOf } from '../open/settings';
import { filesOf } from '../files/store';
import type { Phone } from '../../phone';
import type { Picture } from './choose-pictures';

const albums = new WeakMap<Phone, Picture[]>();

/** What mini-programs have put into this phone's album, the oldest first. It ends with the window. */
export function albumOf(phone: Phone): readonly Picture[] {
  return albums.get(phone) ?? [];
}

export function addAlbum({ phone, async }: Api): void {
  async('saveImageToPhotosAlbum', async ({ filePath }: Options) => {
    const file = filesOf(phone).get(String(filePath));
    if (!file) throw new ApiFailure('file not found');
    await privacyOf(phone).require('saveImageToPhotosAlbum');
    if (!(await settingsOf(phone).ask('scope.writePhotosAlbum'))) throw new ApiFailure('auth deny');
    albums.set(phone, [...albumOf(phone), { bytes: file.bytes, type: file.type }]);
  });
}
