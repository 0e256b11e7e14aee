import { decode, encode } from 'jpeg-js';
import { stripJpeg, withTurnOf } from '#types/reports/jpeg-privacy';

const WIDTH = 16;
const HEIGHT = 8;

function plainJpeg(): Uint8Array {
  const data = new Uint8Array(WIDTH * HEIGHT * 4).map((_, at) => (at * 37) % 256);
  return new Uint8Array(encode({ width: WIDTH, height: HEIGHT, data }, 90).data);
}

const text = (words: string) => [...new TextEncoder().encode(words)];
const segment = (marker: number, content: number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];
/** Little-endian Exif: orientation, then words that stand for place and device. */
const exif = (turned: number, words: string) =>
  segment(0xe1, [
    ...text('Exif'),
    0,
    0,
    0x49,
    0x49,
    0x2a,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    turned,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...text(words),
  ]);

function photo(turned: number): Uint8Array {
  const plain = plainJpeg();
  return Uint8Array.from([
    ...plain.subarray(0, 2),
    ...exif(turned, 'GPS 36.7 119.1 PHONE OF WANG'),
    ...segment(0xe1, text('http://ns.adobe.com/xap/1.0/ CREATOR WANG')),
    ...segment(0xed, text('Photoshop 3.0 CITY')),
    ...segment(0xfe, text('COMMENT OF WANG')),
    ...plain.subarray(2),
    ...text('ftypmp42 A FILM WITH A PLACE'),
  ]);
}

const words = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('what the camera wrote beside the picture', () => {
  it('is taken out, and not one pixel changes', () => {
    const { bytes, changed } = stripJpeg(photo(1));
    expect(changed).toBe(true);
    expect(words(bytes)).not.toMatch(/Exif|GPS|WANG|adobe|Photoshop|ftyp/);
    expect(Buffer.from(decode(bytes).data)).toEqual(Buffer.from(decode(plainJpeg()).data));
  });

  it('goes but for how the picture is to be turned', () => {
    const { bytes } = stripJpeg(photo(6));
    expect(words(bytes)).not.toMatch(/GPS|WANG/);
    expect(words(bytes)).toContain('Exif');
    const again = withTurnOf(bytes, plainJpeg());
    expect(words(again)).toContain('Exif');
    expect(withTurnOf(photo(1), plainJpeg())).toEqual(plainJpeg());
  });

  it('is not looked for a second time, nor in what is no photo', () => {
    const once = stripJpeg(photo(6)).bytes;
    expect(stripJpeg(once).changed).toBe(false);
    for (const other of [
      plainJpeg(),
      Uint8Array.from(text('no picture')),
      new Uint8Array(),
      photo(1).subarray(0, 30),
    ])
      expect(stripJpeg(other)).toEqual({ bytes: other, changed: false });
  });
});
