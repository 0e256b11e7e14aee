import { decode, encode } from 'jpeg-js';
import { bandsOf, differingBits, LIKE_MAX_BITS, likenessOf, looksLike, type Pixels } from './likeness';
import { openPicture, shrink, THUMBNAIL_MAX_BYTES, thumbnailOf } from './thumbnail';

/** A made-up scene: soft hills of light, so that saving it with less quality loses something. */
function scene(seed: number, width = 400, height = 300): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const u = x / width;
      const v = y / height;
      const light =
        Math.sin(u * (3 + (seed % 5)) * 3 + seed) +
        Math.cos(v * (2 + (seed % 3)) * 4 - seed) +
        Math.sin((u + v) * seed);
      const grain = ((x * 7919 + y * 104729 + seed) % 23) - 11;
      for (let colour = 0; colour < 3; colour += 1) {
        data[at + colour] = Math.max(0, Math.min(255, 128 + light * 38 + grain + colour * 6));
      }
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

const jpeg = (pixels: Pixels, quality: number) => new Uint8Array(encode(pixels, quality).data);
const likeness = (bytes: Uint8Array) => likenessOf(shrink(openPicture(bytes)!));

describe('how a picture looks', () => {
  // Once: reading a picture is what takes the time.
  const first = likeness(jpeg(scene(1), 90));

  it('stays when it is saved anew, smaller and of less quality', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const original = scene(seed);
      const saved = jpeg(shrink(original, 280), 45);
      expect(differingBits(likeness(jpeg(original, 90)), likeness(saved))).toBeLessThanOrEqual(LIKE_MAX_BITS);
    }
  });

  it('tells other pictures apart', () => {
    for (const seed of [2, 3, 4, 5, 6, 7])
      expect(looksLike(first, likeness(jpeg(scene(seed), 90)))).toBe(false);
  });

  it('shares a band with everything that is alike, whichever bits differ', () => {
    const bits = [...first].flatMap((digit) => [...parseInt(digit, 16).toString(2).padStart(4, '0')]);
    const flipped = (places: number[]) => {
      const changed = bits.map((bit, index) => (places.includes(index) ? String(1 - Number(bit)) : bit));
      return Array.from({ length: 16 }, (_, at) =>
        parseInt(changed.slice(at * 4, at * 4 + 4).join(''), 2).toString(16),
      ).join('');
    };
    const bands = new Set(bandsOf(first));
    expect(bands.size).toBe(4);
    for (let a = 0; a < 64; a += 5)
      for (let b = a + 1; b < 64; b += 7)
        for (let c = b + 1; c < 64; c += 9) {
          const other = flipped([a, b, c]);
          expect(looksLike(first, other)).toBe(true);
          expect(bandsOf(other).some((band) => bands.has(band))).toBe(true);
        }
  });

  it('says nothing of a picture that shows nothing', () => {
    expect(bandsOf('0000000000000000')).toEqual([]);
    expect(bandsOf('ffffffffffffffff')).toEqual([]);
  });
});

describe('the small picture for lists', () => {
  it('is at most 40 kB and 320 px long', () => {
    const original = jpeg(scene(3), 92);
    const small = thumbnailOf(original, shrink(openPicture(original)!));
    expect(small.length).toBeLessThanOrEqual(THUMBNAIL_MAX_BYTES);
    const { width, height } = decode(small);
    expect([width, height]).toEqual([320, 240]);
  });

  it('is not made of what is no picture', () => {
    expect(openPicture(new TextEncoder().encode('not a picture'))).toBeNull();
    expect(openPicture(jpeg(scene(1, 40, 30), 80).subarray(0, 200))).toBeNull();
  });
});
