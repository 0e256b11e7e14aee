import { between, pick, whole } from '../random';
import { yard } from './backdrops';
import { block, blob, groundShadow, oval, shade, shape, stroke, vertical } from './brush';
import { BIN_COLORS, bin, pot } from './furnishings';
import type { Scene } from './scene';
import { bag, litter, box } from './things';

/** Four sorted bins under a little roof: running over, and as they should be. */
export const binArea: Scene = ({ g, setting, random, light, state }) => {
  const { ground } = yard(g, setting, light);
  const foot = ground + 92;
  block(g, 96, ground - 138, 14, 232, '#7c8388');
  block(g, 690, ground - 138, 14, 232, '#6d7479');
  shape(
    g,
    [
      [70, ground - 132],
      [110, ground - 166],
      [700, ground - 166],
      [736, ground - 132],
    ],
    vertical(g, ground - 166, ground - 130, '#4f9a78', '#2d6b51'),
  );
  block(g, 150, ground - 108, 500, 40, '#f3efe4', 4);
  for (let index = 0; index < 4; index++)
    block(g, 172 + index * 122, ground - 98, 92, 20, BIN_COLORS[index]!, 3);
  groundShadow(g, 400, foot + 4, 360, 40, 0.25);
  const messy = state === 'before';
  BIN_COLORS.forEach((color, index) => {
    const x = 178 + index * 148;
    const open = messy && index !== 2;
    if (open)
      for (let n = 0; n < 4; n++)
        bag(
          g,
          random,
          x + between(random, -30, 34),
          foot - 118 + between(random, -12, 8),
          between(random, 38, 52),
        );
    bin(g, x, foot, 142, color, open ? 'open' : 'closed');
    if (open)
      for (let n = 0; n < 3; n++)
        bag(g, random, x + between(random, -28, 28), foot - 104, between(random, 34, 46));
  });
  if (messy) {
    blob(g, random, 420, foot + 58, 240, 26, 'rgba(60,52,38,0.30)');
    for (let n = 0; n < 11; n++)
      bag(g, random, between(random, 90, 720), foot + between(random, 6, 66), between(random, 44, 78));
    box(g, random, 560, foot + 74, 88, 58);
    for (let n = 0; n < 20; n++) litter(g, random, between(random, 60, 740), foot + between(random, 34, 122));
  } else {
    pot(g, random, 70, foot + 34, 78, light.foliage);
    pot(g, random, 742, foot + 34, 78, light.foliage);
  }
};

/** A corner where rubble and rags have lain for weeks. */
export const rubbish: Scene = ({ g, setting, random, light, state }) => {
  const { ground } = yard(g, setting, light);
  const foot = ground + 96;
  if (state === 'before') {
    groundShadow(g, 390, foot + 10, 340, 60, 0.45);
    for (const [x, y, rx, ry, color] of [
      [300, 0, 210, 74, '#8a7f70'],
      [480, 10, 190, 60, '#7d7264'],
      [390, -40, 150, 64, '#9a8e7d'],
    ] as const) {
      blob(
        g,
        random,
        x,
        foot + y - 10,
        rx,
        ry,
        vertical(g, foot + y - ry, foot + y + ry, shade(color, 0.16), shade(color, -0.28)),
      );
    }
    for (let n = 0; n < 46; n++) {
      const [x, y, size] = [
        between(random, 150, 640),
        foot + between(random, -74, 44),
        between(random, 8, 26),
      ];
      shape(
        g,
        [
          [x, y],
          [x + size, y - size * 0.4],
          [x + size * 1.3, y + size * 0.4],
          [x + size * 0.3, y + size * 0.7],
        ],
        pick(random, ['#b5a894', '#a2533d', '#8d8577', '#c9c0ae', '#8f4a36']),
      );
    }
    for (let n = 0; n < 12; n++)
      bag(g, random, between(random, 160, 650), foot + between(random, -50, 64), between(random, 46, 86));
    stroke(
      g,
      [
        [240, foot + 16],
        [310, foot - 150],
        [330, foot - 150],
      ],
      '#8f7a5c',
      9,
    );
    for (let n = 0; n < 16; n++) litter(g, random, between(random, 90, 720), foot + between(random, 40, 116));
  } else {
    block(g, 150, foot - 60, 470, 30, 'rgba(255,255,255,0.10)', 12);
    for (const x of [190, 300, 410, 520]) pot(g, random, x, ground + 40, 74, light.foliage);
    groundShadow(g, 640, foot + 22, 60, 10, 0.3);
    stroke(
      g,
      [
        [650, foot + 14],
        [700, foot - 150],
      ],
      '#b98d52',
      8,
    );
    shape(
      g,
      [
        [628, foot + 22],
        [640, foot - 30],
        [662, foot - 28],
        [676, foot + 22],
      ],
      '#c9a24c',
    );
    for (let n = 0; n < 7; n++)
      stroke(
        g,
        [
          [634 + n * 6, foot + 20],
          [644 + n * 3, foot - 20],
        ],
        '#a37f34',
        1.4,
      );
  }
};

/** A manhole that gave up: grey water over the yard. */
export const drain: Scene = ({ g, setting, random, light, state }) => {
  yard(g, setting, light);
  const [x, y] = [whole(setting, 330, 470), 500];
  if (state === 'before') {
    blob(g, random, x - 20, y + 4, 330, 78, 'rgba(62,58,46,0.42)');
    blob(g, random, x, y, 280, 60, vertical(g, y - 60, y + 60, '#5d6259', '#7f8378'));
    blob(g, random, x - 50, y - 10, 150, 20, 'rgba(210,224,228,0.35)');
    blob(g, random, x + 120, y + 18, 90, 12, 'rgba(210,224,228,0.28)');
  }
  groundShadow(g, x, y + 4, 106, 34, 0.35);
  oval(g, x, y, 96, 30, '#4c4f52');
  oval(g, x, y - 3, 90, 27, vertical(g, y - 30, y + 24, '#8a8e91', '#63676a'));
  for (let row = -3; row <= 3; row++) {
    for (let column = -5; column <= 5; column++) {
      const inside = (column / 5.6) ** 2 + (row / 3.6) ** 2 < 1;
      if (inside) block(g, x + column * 15 - 5, y - 5 + row * 6.6, 9, 3, 'rgba(45,48,50,0.55)', 1);
    }
  }
  if (state === 'before') {
    for (const rx of [124, 160, 204]) {
      g.strokeStyle = 'rgba(226,232,228,0.34)';
      g.lineWidth = 2;
      g.beginPath();
      g.ellipse(x, y, rx, rx * 0.27, 0, 0, Math.PI * 2);
      g.stroke();
    }
    for (let n = 0; n < 9; n++)
      oval(
        g,
        x + between(random, -60, 60),
        y - between(random, -6, 16),
        between(random, 5, 12),
        between(random, 4, 8),
        '#d6dad2aa',
      );
    for (let n = 0; n < 12; n++)
      litter(g, random, x + between(random, -260, 260), y + between(random, -26, 50));
  } else {
    blob(g, random, x, y + 6, 190, 44, 'rgba(80,84,86,0.10)');
    for (const dx of [-190, 190]) {
      groundShadow(g, x + dx, y + 44, 34, 10, 0.4);
      shape(
        g,
        [
          [x + dx - 9, y - 42],
          [x + dx + 9, y - 42],
          [x + dx + 26, y + 40],
          [x + dx - 26, y + 40],
        ],
        '#e0642f',
      );
      shape(
        g,
        [
          [x + dx - 15, y - 12],
          [x + dx + 15, y - 12],
          [x + dx + 19, y + 8],
          [x + dx - 19, y + 8],
        ],
        '#fbf6ee',
      );
      block(g, x + dx - 32, y + 38, 64, 9, '#c2521f', 3);
    }
  }
};
