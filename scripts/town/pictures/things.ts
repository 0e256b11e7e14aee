import { between, pick, whole, type Random } from '../random';
import { block, blob, groundShadow, horizontal, shade, shape, stroke, vertical, type Brush } from './brush';

export function bag(g: Brush, random: Random, x: number, y: number, size: number, color?: string) {
  const tone = color ?? pick(random, ['#33373b', '#44484a', '#d9d4c8', '#6b8fa3', '#b9564b', '#3f4a40']);
  groundShadow(g, x, y, size * 0.85, size * 0.2, 0.34);
  blob(
    g,
    random,
    x,
    y - size * 0.42,
    size * 0.6,
    size * 0.46,
    vertical(g, y - size, y, shade(tone, 0.16), shade(tone, -0.3)),
  );
  shape(
    g,
    [
      [x - size * 0.1, y - size * 0.78],
      [x - size * 0.2, y - size * 1.04],
      [x + size * 0.02, y - size * 0.92],
      [x + size * 0.2, y - size * 1.06],
      [x + size * 0.1, y - size * 0.76],
    ],
    shade(tone, 0.06),
  );
  for (const offset of [-0.24, 0.02, 0.26]) {
    stroke(
      g,
      [
        [x + size * offset * 0.4, y - size * 0.72],
        [x + size * offset, y - size * 0.22],
      ],
      shade(tone, 0.24),
      1.6,
    );
  }
}

export function litter(g: Brush, random: Random, x: number, y: number) {
  const kind = whole(random, 0, 4);
  const turn = between(random, -0.9, 0.9);
  groundShadow(g, x, y + 3, 18, 5, 0.25);
  g.save();
  g.translate(x, y);
  g.rotate(turn);
  if (kind === 0) {
    block(g, -17, -5, 28, 10, horizontal(g, -17, 11, '#8ec4d6', '#e3f4f7'), 5);
    block(g, 10, -3, 7, 6, '#2f7fc0', 1);
  } else if (kind === 1) {
    shape(
      g,
      [
        [-14, -8],
        [10, -12],
        [16, 6],
        [-8, 10],
      ],
      '#f2efe6',
    );
    stroke(
      g,
      [
        [-8, -4],
        [8, -7],
      ],
      '#b6b1a4',
      1.4,
    );
    stroke(
      g,
      [
        [-6, 1],
        [9, -2],
      ],
      '#b6b1a4',
      1.4,
    );
  } else if (kind === 2) {
    block(g, -12, -7, 22, 13, pick(random, ['#d1493f', '#e3a436', '#4d9a5c']), 2);
    block(g, -12, -2, 22, 3, '#fff7e6');
  } else if (kind === 3) {
    blob(g, random, 0, 0, 15, 9, '#e9e6de');
    stroke(
      g,
      [
        [-8, 0],
        [0, -4],
        [8, 2],
      ],
      '#c6c2b8',
      1.4,
    );
  } else {
    shape(
      g,
      [
        [-10, -8],
        [10, -8],
        [7, 9],
        [-7, 9],
      ],
      '#f5f1e8',
    );
    block(g, -8, -2, 16, 5, '#b5493c');
  }
  g.restore();
}

export function box(g: Brush, random: Random, x: number, y: number, w: number, h: number) {
  const color = pick(random, ['#c39a63', '#b58953', '#cfa874', '#a97f4d']);
  const depth = w * 0.26;
  shape(
    g,
    [
      [x, y - h],
      [x + depth, y - h - depth * 0.5],
      [x + w + depth, y - h - depth * 0.5],
      [x + w, y - h],
    ],
    shade(color, 0.24),
  );
  shape(
    g,
    [
      [x + w, y - h],
      [x + w + depth, y - h - depth * 0.5],
      [x + w + depth, y - depth * 0.5],
      [x + w, y],
    ],
    shade(color, -0.28),
  );
  block(g, x, y - h, w, h, vertical(g, y - h, y, shade(color, 0.04), shade(color, -0.1)));
  block(g, x + w * 0.42, y - h, w * 0.14, h, '#e8d6b088');
  block(g, x + w * 0.1, y - h * 0.36, w * 0.22, h * 0.16, shade(color, -0.35));
}

/** A printed slip nobody asked for: coloured paper, a bold line and a row of figures too small to read. */
export function slip(g: Brush, random: Random, x: number, y: number, scale = 1) {
  const [w, h] = [between(random, 54, 92) * scale, between(random, 66, 112) * scale];
  const paper = pick(random, ['#f7f3e6', '#f6e27a', '#f3a9a0', '#a9d5ec', '#b9e0b1', '#fbfbf8']);
  g.save();
  g.translate(x, y);
  g.rotate(between(random, -0.16, 0.16));
  block(g, 2, 3, w, h, 'rgba(40,34,26,0.22)');
  block(g, 0, 0, w, h, paper);
  block(g, w * 0.1, h * 0.09, w * 0.8, h * 0.2, pick(random, ['#c2332b', '#2160a4', '#2b2b2b']));
  for (let row = 0; row < 3; row++)
    block(
      g,
      w * 0.12,
      h * (0.38 + row * 0.12),
      w * between(random, 0.5, 0.76),
      h * 0.05,
      'rgba(40,40,40,0.5)',
    );
  for (let figure = 0; figure < 6; figure++)
    block(g, w * (0.12 + figure * 0.13), h * 0.8, w * 0.08, h * 0.1, 'rgba(20,20,20,0.75)');
  if (random() < 0.4)
    shape(
      g,
      [
        [w, h * 0.7],
        [w, h],
        [w * 0.7, h],
      ],
      shade('#d9d2c0', -0.1),
    );
  g.restore();
}

export function stool(g: Brush, x: number, y: number, size: number, color: string) {
  groundShadow(g, x, y, size * 0.6, size * 0.12, 0.3);
  for (const dx of [-0.34, -0.16, 0.18, 0.34])
    stroke(
      g,
      [
        [x + dx * size * 0.9, y - size * 0.6],
        [x + dx * size * 1.1, y],
      ],
      shade(color, -0.25),
      size * 0.08,
    );
  block(g, x - size * 0.42, y - size * 0.68, size * 0.84, size * 0.14, color, 4);
}
