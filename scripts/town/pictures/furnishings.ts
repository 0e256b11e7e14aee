import { between, pick, type Random } from '../random';
import { block, groundShadow, horizontal, oval, shade, shape, stroke, vertical, type Brush } from './brush';

export const BIN_COLORS = ['#2f6fb0', '#3c8a4f', '#5c6166', '#b6423a'] as const;

export function bin(g: Brush, x: number, y: number, size: number, color: string, lid: 'closed' | 'open') {
  const [w, h] = [size * 0.62, size];
  groundShadow(g, x + w * 0.1, y, w * 0.95, size * 0.14, 0.4);
  shape(
    g,
    [
      [x - w / 2, y - h * 0.86],
      [x + w / 2, y - h * 0.86],
      [x + w * 0.42, y],
      [x - w * 0.42, y],
    ],
    horizontal(g, x - w / 2, x + w / 2, shade(color, 0.18), color, shade(color, -0.34)),
  );
  stroke(
    g,
    [
      [x - w * 0.2, y - h * 0.72],
      [x - w * 0.17, y - h * 0.1],
    ],
    shade(color, 0.1),
    3,
  );
  stroke(
    g,
    [
      [x + w * 0.2, y - h * 0.72],
      [x + w * 0.17, y - h * 0.1],
    ],
    shade(color, -0.3),
    3,
  );
  oval(g, x, y - h * 0.46, w * 0.2, w * 0.2, '#ffffffd9');
  shape(
    g,
    [
      [x, y - h * 0.53],
      [x + w * 0.11, y - h * 0.4],
      [x - w * 0.11, y - h * 0.4],
    ],
    shade(color, -0.1),
  );
  for (const side of [-1, 1]) oval(g, x + side * w * 0.36, y - 2, w * 0.1, w * 0.1, '#2b2d2f');
  if (lid === 'closed') {
    block(
      g,
      x - w * 0.55,
      y - h * 0.98,
      w * 1.1,
      h * 0.14,
      vertical(g, y - h, y - h * 0.84, shade(color, 0.26), shade(color, -0.14)),
      7,
    );
    block(g, x - w * 0.18, y - h * 1.01, w * 0.36, h * 0.05, shade(color, -0.25), 3);
  } else {
    shape(
      g,
      [
        [x - w * 0.5, y - h * 0.86],
        [x - w * 0.62, y - h * 1.42],
        [x + w * 0.34, y - h * 1.46],
        [x + w * 0.5, y - h * 0.86],
      ],
      shade(color, -0.3),
    );
    shape(
      g,
      [
        [x - w * 0.52, y - h * 1.36],
        [x - w * 0.62, y - h * 1.42],
        [x + w * 0.34, y - h * 1.46],
        [x + w * 0.38, y - h * 1.4],
      ],
      shade(color, 0.1),
    );
    oval(g, x, y - h * 0.86, w * 0.52, h * 0.06, '#1e2022');
  }
}

export function pot(g: Brush, random: Random, x: number, y: number, size: number, foliage: string) {
  groundShadow(g, x, y, size * 0.5, size * 0.1, 0.35);
  for (let leaf = 0; leaf < 9; leaf++) {
    const lean = between(random, -0.42, 0.42) * size;
    const top = y - size * between(random, 0.9, 1.3);
    g.strokeStyle = shade(foliage, between(random, -0.3, 0.2));
    g.lineWidth = size * 0.09;
    g.lineCap = 'round';
    g.beginPath();
    g.moveTo(x, y - size * 0.45);
    g.quadraticCurveTo(x + lean * 0.2, top, x + lean, top + size * 0.12);
    g.stroke();
  }
  if (random() < 0.7) {
    for (let flower = 0; flower < 5; flower++) {
      oval(
        g,
        x + between(random, -0.34, 0.34) * size,
        y - size * between(random, 0.86, 1.2),
        size * 0.07,
        size * 0.07,
        pick(random, ['#d8566a', '#f0a83c', '#f5e3ec']),
      );
    }
  }
  shape(
    g,
    [
      [x - size * 0.3, y - size * 0.5],
      [x + size * 0.3, y - size * 0.5],
      [x + size * 0.21, y],
      [x - size * 0.21, y],
    ],
    horizontal(g, x - size * 0.3, x + size * 0.3, '#cf7f5c', '#9a4f35'),
  );
  block(g, x - size * 0.34, y - size * 0.56, size * 0.68, size * 0.11, '#b9674a', 2);
}
