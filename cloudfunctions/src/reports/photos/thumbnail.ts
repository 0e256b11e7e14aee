import { decode, encode } from 'jpeg-js';
import { isJpeg, withTurnOf } from '#types/reports/jpeg-privacy';
import type { Pixels } from './likeness';

/** Beside a line of a list, on a screen with three pixels a point. */
const LONG_SIDE_PX = 320;
export const THUMBNAIL_MAX_BYTES = 40_000;
const QUALITIES = [65, 50, 35, 20];
/** A phone's photo comes with 2 to 4; more would not fit into a function's 256 MB. */
const PICTURE_MAX_MEGAPIXELS = 8;
const MEMORY_MAX_MB = 120;

/** Null for whatever is no JPEG, is broken, or is too big to be opened in a function. */
export function openPicture(bytes: Uint8Array): Pixels | null {
  if (!isJpeg(bytes)) return null;
  try {
    return decode(bytes, {
      useTArray: true,
      maxResolutionInMP: PICTURE_MAX_MEGAPIXELS,
      maxMemoryUsageInMB: MEMORY_MAX_MB,
    });
  } catch {
    return null;
  }
}

/** Each pixel the mean of those it stands for. Never larger than it was. */
export function shrink({ width, height, data }: Pixels, longSidePx = LONG_SIDE_PX): Pixels {
  const scale = Math.min(1, longSidePx / Math.max(width, height));
  const small = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const shrunk = new Uint8Array(small.width * small.height * 4);
  for (let y = 0; y < small.height; y += 1) {
    const fromY = Math.floor((y * height) / small.height);
    const toY = Math.max(fromY + 1, Math.floor(((y + 1) * height) / small.height));
    for (let x = 0; x < small.width; x += 1) {
      const fromX = Math.floor((x * width) / small.width);
      const toX = Math.max(fromX + 1, Math.floor(((x + 1) * width) / small.width));
      const sums = [0, 0, 0];
      for (let row = fromY; row < toY; row += 1) {
        for (let column = fromX; column < toX; column += 1) {
          const at = (row * width + column) * 4;
          sums[0]! += data[at]!;
          sums[1]! += data[at + 1]!;
          sums[2]! += data[at + 2]!;
        }
      }
      const count = (toY - fromY) * (toX - fromX);
      const at = (y * small.width + x) * 4;
      for (let colour = 0; colour < 3; colour += 1) shrunk[at + colour] = Math.round(sums[colour]! / count);
      shrunk[at + 3] = 255;
    }
  }
  return { ...small, data: shrunk };
}

/** A JPEG for lists, without anything beside the picture. */
export function thumbnailOf(original: Uint8Array, small: Pixels): Uint8Array {
  let made = new Uint8Array();
  for (const quality of QUALITIES) {
    made = new Uint8Array(encode(small, quality).data);
    if (made.length <= THUMBNAIL_MAX_BYTES) break;
  }
  return withTurnOf(original, made);
}
