import qrcode from 'qrcode-generator';

/** Pixels of one square and of the white around: read from an arm's length off a small screen. */
const SQUARE_PX = 8;
const MARGIN_PX = 4 * SQUARE_PX;

/** A QR code as a picture in itself, made on the phone: no network is needed. */
export function qrPicture(words: string): string {
  // 0: as large as the words need; M: readable with 15 % covered by glare.
  const code = qrcode(0, 'M');
  code.addData(words);
  code.make();
  return code.createDataURL(SQUARE_PX, MARGIN_PX);
}
