import { encode } from 'jpeg-js';

const SIDE_PX = 8;
const SHADES = 256;

/** A picture of a few pixels, for tests that care about no picture: opening a real one takes longer than the step it proves. */
export function tinyPhoto(shade: number): Buffer {
  const pixels = Buffer.alloc(SIDE_PX * SIDE_PX * 4, shade % SHADES);
  return encode({ data: pixels, width: SIDE_PX, height: SIDE_PX }, 60).data;
}
