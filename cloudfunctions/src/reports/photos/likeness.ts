import { bmvbhash } from 'blockhash-core';

/**
 * How a picture looks, in 64 bits: brighter or darker than its surroundings, in 8 × 8 fields. Saving it anew, smaller
 * or of less quality turns a few of them at most; measured in likeness.test.ts.
 */
const FIELDS = 8;
/** So many bits may differ. With four bands one of them is then untouched, so that an index finds it (pigeonhole). */
export const LIKE_MAX_BITS = 3;
const BAND_HEX = 4;
/** Of 64; fewer or more bright fields say nothing about a picture: a finger on the lens, the night. */
const TELLING_BITS_MIN = 8;

export interface Pixels {
  width: number;
  height: number;
  /** RGBA */
  data: Uint8Array;
}

/** 16 hex digits. */
export const likenessOf = (pixels: Pixels): string => bmvbhash(pixels, FIELDS);

/** The four quarters, each with its place: `0:beef`. Pictures that are alike share at least one. Empty where it says nothing. */
export function bandsOf(likeness: string): string[] {
  const bright = bitsOf(likeness);
  if (bright < TELLING_BITS_MIN || bright > FIELDS * FIELDS - TELLING_BITS_MIN) return [];
  return Array.from(
    { length: likeness.length / BAND_HEX },
    (_, band) => `${band}:${likeness.slice(band * BAND_HEX, (band + 1) * BAND_HEX)}`,
  );
}

export function differingBits(one: string, other: string): number {
  let bits = 0;
  for (let at = 0; at < one.length; at += 1) {
    bits += countBits(parseInt(one[at]!, 16) ^ parseInt(other[at] ?? '0', 16));
  }
  return bits;
}

export const looksLike = (one: string, other: string): boolean =>
  one.length === other.length && differingBits(one, other) <= LIKE_MAX_BITS;

const bitsOf = (hex: string) => [...hex].reduce((sum, digit) => sum + countBits(parseInt(digit, 16)), 0);

const countBits = (value: number): number => (value === 0 ? 0 : (value & 1) + countBits(value >> 1));
