import { createCanvas, loadImage } from '@napi-rs/canvas';
import { writeFileSync } from 'node:fs';

/** Smaller than a camera takes them, so that a test need not wait; with this grain still several times too many bytes. */
const WIDTH_PX = 2000;
const HEIGHT_PX = 1500;
/** The grain of a sensor at dusk, of 255. */
const GRAIN = 24;
const QUALITY = 95;
/** A small generator of whole numbers: the same grain each time. */
const STEP = 1_664_525;
const SHIFT = 1_013_904_223;

/** Writes `from` as large, and as hard to squeeze, as a camera's photo; answers with its bytes. */
export async function writeLargePhoto(from: string, to: string): Promise<number> {
  const canvas = createCanvas(WIDTH_PX, HEIGHT_PX);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(from), 0, 0, WIDTH_PX, HEIGHT_PX);
  const pixels = context.getImageData(0, 0, WIDTH_PX, HEIGHT_PX);
  let seed = 1;
  for (let at = 0; at < pixels.data.length; at += 1) {
    // Every fourth is how opaque it is.
    if (at % 4 === 3) continue;
    seed = (Math.imul(seed, STEP) + SHIFT) >>> 0;
    pixels.data[at] = pixels.data[at]! + ((seed >>> 24) % GRAIN) - GRAIN / 2;
  }
  context.putImageData(pixels, 0, 0);
  const bytes = canvas.toBuffer('image/jpeg', QUALITY);
  writeFileSync(to, bytes);
  return bytes.length;
}
