import type { Phone } from '../../phone';
import { addTemporary } from '../files/store';
import { choosePictures } from '../media/choose-pictures';
import { privacyOf } from './privacy';

/** Nothing where the person chose nothing, or has not agreed to the privacy guide: WeChat then sends no event. */
export async function chooseAvatar(phone: Phone): Promise<string | undefined> {
  const agreed = await privacyOf(phone)
    .require('button.chooseAvatar')
    .then(
      () => true,
      () => false,
    );
  if (!agreed) return undefined;
  const [picture] = await choosePictures(phone, 1);
  return picture && addTemporary(phone, picture.bytes, picture.type);
}
