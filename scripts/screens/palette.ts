import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Of an indexed PNG. */
const COLORS_MAX = 256;

type Color = [red: number, green: number, blue: number, alpha: number];
interface Counted {
  color: Color;
  count: number;
}

/** The same picture with 256 colours: a third of the bytes, and no difference to see in a README. */
export async function withPalette(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const palette = paletteOf(data);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    const color = colorAt(data, at);
    const key = keyOf(color);
    let index = nearest.get(key);
    if (index === undefined) nearest.set(key, (index = nearestOf(palette, color)));
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, into a palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colorAt = (data: Uint8ClampedArray, at: number) =>
  [data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!, data[at * 4 + 3]!] as Color;
const keyOf = (color: Color) => color.reduce((key, channel) => key * 256 + channel, 0);

function nearestOf(palette: Color[], color: Color): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((offered, index) => {
    const far = offered.reduce((sum, channel, at) => sum + (channel - color[at]!) ** 2, 0);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

/** Median cut: the box with the widest channel, weighed by how much it covers, is halved until there are enough. */
function paletteOf(data: Uint8ClampedArray): Color[] {
  const counted = new Map<number, Counted>();
  for (let at = 0; at < data.length / 4; at++) {
    const color = colorAt(data, at);
    const key = keyOf(color);
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { color, count: 1 });
  }
  const boxes = [[...counted.values()]];
  while (boxes.length < COLORS_MAX) {
    const weights = boxes.map((box) => (box.length < 2 ? 0 : widest(box).width * Math.sqrt(total(box))));
    const at = weights.indexOf(Math.max(...weights));
    const box = boxes[at]!;
    if (weights[at] === 0) break;
    const { channel } = widest(box);
    box.sort((one, other) => one.color[channel]! - other.color[channel]!);
    const half = total(box) / 2;
    let covered = 0;
    const cut = box.findIndex(({ count }) => (covered += count) >= half) + 1;
    boxes.splice(at, 1, ...split(box, Math.min(Math.max(1, cut), box.length - 1)));
  }
  return boxes.map((box) => box.reduce((most, one) => (one.count > most.count ? one : most)).color);
}

const split = (box: Counted[], at: number) => [box.slice(0, at), box.slice(at)];
const total = (box: Counted[]) => box.reduce((sum, { count }) => sum + count, 0);

function widest(box: Counted[]): { channel: number; width: number } {
  const widths = [0, 1, 2, 3].map((channel) => {
    const values = box.map(({ color }) => color[channel]!);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  });
  const width = Math.max(...widths);
  return { channel: widths.indexOf(width), width };
}

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let sum = 0xffffffff;
  for (const byte of body) sum = CRC[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, check]);
}
