import { decode, encode } from 'jpeg-js';

const QUALITY = 88;

/** The same picture the other way round: one that nobody has shown before. */
export function mirrored(bytes: Uint8Array): Uint8Array {
  const { width, height, data } = decode(bytes, { useTArray: true });
  const turned = new Uint32Array(width * height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let y = 0; y < height; y += 1)
    turned.set(
      pixels
        .subarray(y * width, (y + 1) * width)
        .slice()
        .reverse(),
      y * width,
    );
  return encode({ width, height, data: new Uint8Array(turned.buffer) }, QUALITY).data;
}
