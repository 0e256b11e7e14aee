import type { Phone } from '../../phone';
import { addTemporary } from '../files/store';
import { choosePictures } from '../media/choose-pictures';

export async function chooseAvatar(phone: Phone): Promise<string | undefined> {
  const [picture] = await choosePictures(phone, 1);
  return picture && addTemporary(phone, picture.bytes, picture.type);
}
