import { between, pick, whole, type Random } from '../random';
import {
  block,
  blob,
  groundShadow,
  horizontal,
  HEIGHT,
  oval,
  shade,
  shape,
  speckle,
  stroke,
  vertical,
  WIDTH,
  type Brush,
} from './brush';
import { letter } from './lettering';
import type { Light } from './light';

const FACADES = ['#e3d3b6', '#d9c3ae', '#cfd3cf', '#e6dccb', '#d8b9a4', '#c9cfd8', '#e5c9a8'];
const PLASTERS = ['#e4dac4', '#d6d2c6', '#cfd5d2', '#e6d4c0', '#d9cdbd'];
const SHOPS = [
  '老街粮油',
  '便民超市',
  '文昌书店',
  '桂花糕点',
  '青澜茶庄',
  '五金日杂',
  '鲜果时光',
  '惠民药房',
];
const SIGNS = ['#b8433a', '#2f6f9f', '#2f7f5f', '#c07f2e', '#7a5a9e'];

function sky(g: Brush, light: Light, random: Random, horizon: number) {
  block(g, 0, 0, WIDTH, horizon + 40, vertical(g, 0, horizon, ...light.sky));
  for (let index = 0; index < 4; index++) {
    const [x, y] = [between(random, 0, WIDTH), between(random, 20, horizon * 0.4)];
    for (let puff = 0; puff < 4; puff++) {
      oval(g, x + puff * 34, y + (puff % 2) * 8, 46, 11, 'rgba(255,255,255,0.20)');
    }
  }
  const far = shade('#9fb1bd', 0.35);
  for (let x = -20; x < WIDTH; x += whole(random, 50, 100)) {
    const height = between(random, 60, 190);
    block(g, x, horizon - height, whole(random, 44, 90), height + 20, far);
  }
}

export function tree(g: Brush, random: Random, x: number, y: number, size: number, foliage: string) {
  groundShadow(g, x, y, size * 0.8, size * 0.12, 0.3);
  shape(
    g,
    [
      [x - size * 0.06, y],
      [x - size * 0.035, y - size],
      [x + size * 0.035, y - size],
      [x + size * 0.07, y],
    ],
    '#6d5747',
  );
  for (const [tone, spread] of [
    [-0.28, 1],
    [-0.08, 0.86],
    [0.14, 0.6],
  ] as const) {
    for (let index = 0; index < 7; index++) {
      const angle = random() * Math.PI * 2;
      const reach = size * 0.38 * spread;
      const lift = tone * size * 0.5;
      blob(
        g,
        random,
        x + Math.cos(angle) * reach - tone * 20,
        y - size * 1.18 + Math.sin(angle) * reach * 0.7 - lift,
        size * 0.3 * spread,
        size * 0.25 * spread,
        shade(foliage, tone),
      );
    }
  }
}

/** Six storeys with balconies and air conditioners, as in any compound of the nineties. */
function slab(g: Brush, random: Random, left: number, width: number, base: number, light: Light) {
  const color = pick(random, FACADES);
  const [near, far] = light.side === 'left' ? [0.1, -0.12] : [-0.12, 0.1];
  block(
    g,
    left,
    -10,
    width,
    base + 10,
    horizontal(g, left, left + width, shade(color, near), shade(color, far)),
  );
  const [cell, storey] = [96, 92];
  for (let y = base - storey; y > -storey; y -= storey) {
    block(g, left, y + storey - 7, width, 4, shade(color, -0.16));
    for (let x = left + 14; x + 70 < left + width; x += cell) {
      block(g, x - 3, y + 11, 68, 56, shade(color, -0.2), 2);
      block(g, x, y + 14, 62, 50, vertical(g, y + 14, y + 64, '#6f8796', '#a9bcc4'));
      shape(
        g,
        [
          [x + 8, y + 14],
          [x + 24, y + 14],
          [x + 4, y + 64],
          [x, y + 64],
          [x, y + 44],
        ],
        'rgba(255,255,255,0.22)',
      );
      if (random() < 0.45)
        block(g, x + 32, y + 14, 28, 50, pick(random, ['#c9b9a0cc', '#b7c3bdcc', '#d3a89acc']));
      stroke(
        g,
        [
          [x + 31, y + 14],
          [x + 31, y + 64],
        ],
        '#eeeae2',
        3,
      );
      if (random() < 0.5) {
        stroke(
          g,
          [
            [x - 4, y + 66],
            [x + 66, y + 66],
          ],
          '#87807a',
          3,
        );
        for (let bar = 0; bar <= 70; bar += 10)
          stroke(
            g,
            [
              [x - 4 + bar, y + 44],
              [x - 4 + bar, y + 66],
            ],
            '#9a928a',
            1.5,
          );
      } else if (random() < 0.6) {
        block(g, x + 66, y + 40, 24, 18, '#e9e9e4', 2);
        oval(g, x + 75, y + 49, 7, 7, '#b8bab8');
      }
    }
  }
  block(g, left, base - 34, width, 34, vertical(g, base - 34, base, '#a79b8d', '#8d8276'));
}

function paving(g: Brush, random: Random, top: number, color = '#c2bdb2') {
  block(g, 0, top, WIDTH, HEIGHT - top, vertical(g, top, HEIGHT, shade(color, -0.1), shade(color, 0.12)));
  for (let row = 0, y = top; y < HEIGHT; row++, y += 10 + row * 7) {
    stroke(
      g,
      [
        [0, y],
        [WIDTH, y],
      ],
      'rgba(70,66,60,0.16)',
      1.4,
    );
  }
  for (let x = -900; x < WIDTH + 900; x += 105) {
    stroke(
      g,
      [
        [WIDTH / 2 + (x - WIDTH / 2) * 0.42, top],
        [x, HEIGHT],
      ],
      'rgba(70,66,60,0.13)',
      1.4,
    );
  }
  speckle(g, random, { x: 0, y: top, width: WIDTH, height: HEIGHT - top }, 70, 'rgba(70,60,50,0.10)', [1, 5]);
}

/** The foot of a block of flats, with a yard in front. `ground` is where its wall meets the yard. */
export function yard(g: Brush, random: Random, light: Light): { ground: number } {
  const ground = 372;
  sky(g, light, random, ground);
  const left = whole(random, -60, 40);
  slab(g, random, left, whole(random, 500, 600), ground, light);
  tree(g, random, whole(random, 690, 730), ground + 22, whole(random, 170, 210), light.foliage);
  paving(g, random, ground);
  block(g, 0, ground - 2, WIDTH, 9, '#a9a294');
  return { ground };
}

/** A stretch of plastered wall, seen from close by, on a pavement. */
export function wall(g: Brush, random: Random, light: Light): { ground: number; plaster: string } {
  const ground = 452;
  const plaster = pick(random, PLASTERS);
  const [near, far] = light.side === 'left' ? [0.16, -0.1] : [-0.1, 0.16];
  sky(g, light, random, 90);
  block(
    g,
    0,
    62,
    WIDTH,
    ground - 62,
    horizontal(g, 0, WIDTH, shade(plaster, near), plaster, shade(plaster, far)),
  );
  block(g, 0, 48, WIDTH, 18, vertical(g, 48, 66, '#8f8678', '#6f685e'));
  for (let x = 0; x < WIDTH; x += 26) block(g, x, 44, 22, 10, '#7d756a', 4);
  speckle(g, random, { x: 0, y: 80, width: WIDTH, height: 330 }, 46, 'rgba(90,80,64,0.07)', [6, 30]);
  for (let index = 0; index < 7; index++) {
    const x = whole(random, 20, 780);
    block(
      g,
      x,
      66,
      whole(random, 3, 9),
      whole(random, 40, 150),
      vertical(g, 66, 200, 'rgba(80,72,60,0.16)', 'rgba(80,72,60,0)'),
    );
  }
  for (let row = 0; row < 2; row++) {
    for (let x = row % 2 ? -30 : 0; x < WIDTH; x += 60) {
      block(g, x + 1, ground - 54 + row * 27, 58, 25, shade('#9d8f80', between(random, -0.08, 0.1)));
    }
  }
  paving(g, random, ground, '#bcb8ae');
  return { ground, plaster };
}

/** A shopping street with a pavement and a strip of road. */
export function street(g: Brush, random: Random, light: Light): { ground: number; kerb: number } {
  const [ground, kerb] = [330, 452];
  sky(g, light, random, 150);
  let x = whole(random, -90, -20);
  while (x < WIDTH) {
    const width = whole(random, 190, 250);
    const color = pick(random, FACADES);
    block(g, x, whole(random, 20, 70), width, ground, shade(color, -0.04));
    for (let window = x + 18; window + 50 < x + width; window += 66) {
      block(g, window, 92, 46, 54, vertical(g, 92, 146, '#71899a', '#b3c4cb'), 2);
    }
    const sign = pick(random, SIGNS);
    block(g, x + 6, 172, width - 12, 42, vertical(g, 172, 214, shade(sign, 0.12), shade(sign, -0.14)), 3);
    letter(g, pick(random, SHOPS), x + 26, 194, 26, '#fff6e0', 0.2);
    block(g, x + 10, 218, width - 20, ground - 218, vertical(g, 218, ground, '#4d5a60', '#7f8f94'));
    for (let pane = x + 10; pane < x + width - 20; pane += (width - 20) / 3) {
      block(g, pane, 218, 5, ground - 218, '#cfcac0');
      shape(
        g,
        [
          [pane + 16, 218],
          [pane + 34, 218],
          [pane + 14, ground],
          [pane + 6, ground],
        ],
        'rgba(255,255,255,0.13)',
      );
    }
    x += width + 3;
  }
  paving(g, random, ground, '#c9c2b4');
  block(g, 0, kerb, WIDTH, 14, vertical(g, kerb, kerb + 14, '#dad6cc', '#948f86'));
  block(g, 0, kerb + 14, WIDTH, HEIGHT, vertical(g, kerb, HEIGHT, '#6b6e72', '#86898c'));
  speckle(g, random, { x: 0, y: kerb + 14, width: WIDTH, height: 140 }, 60, 'rgba(255,255,255,0.08)', [1, 3]);
  return { ground, kerb };
}

/** A hedge, a lawn and a path. */
export function garden(g: Brush, random: Random, light: Light): { lawn: number; path: number } {
  const [lawn, path] = [318, 496];
  const grass = light.grass ?? light.foliage;
  sky(g, light, random, 240);
  slab(g, random, whole(random, 330, 420), 600, 250, light);
  tree(g, random, whole(random, 90, 170), lawn + 6, whole(random, 190, 220), light.foliage);
  for (let x = -20; x < WIDTH + 30; x += 34) {
    blob(g, random, x, 292, 38, 46, shade(grass, between(random, -0.3, -0.12)));
    blob(g, random, x + 8, 276, 26, 24, shade(grass, between(random, -0.05, 0.12)));
  }
  block(g, 0, lawn, WIDTH, path - lawn, vertical(g, lawn, path, shade(grass, -0.16), shade(grass, 0.16)));
  for (let index = 0; index < 260; index++) {
    const [x, y] = [random() * WIDTH, between(random, lawn + 6, path - 4)];
    stroke(
      g,
      [
        [x, y],
        [x + between(random, -3, 3), y - 7],
      ],
      shade(grass, between(random, -0.3, 0.34)),
      1.5,
    );
  }
  block(g, 0, path, WIDTH, 12, vertical(g, path, path + 12, '#d8d4c9', '#9a958b'));
  paving(g, random, path + 12, '#c8b8a4');
  return { lawn, path };
}
