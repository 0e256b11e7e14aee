import { between, pick } from '../random';
import { garden } from './backdrops';
import { block, groundShadow, horizontal, oval, shade, shape, stroke, vertical } from './brush';
import { pot } from './furnishings';
import type { Scene } from './scene';
import { bag, litter, stool } from './things';

/** A hedge that serves as a clothes line and a bin. */
export const greenBelt: Scene = ({ g, setting, random, light, state }) => {
  const { lawn, path } = garden(g, setting, light);
  if (state === 'before') {
    for (const x of [250, 640]) {
      stroke(
        g,
        [
          [x, lawn + 60],
          [x, lawn - 120],
        ],
        '#7b6a55',
        9,
      );
      groundShadow(g, x, lawn + 62, 30, 7, 0.3);
    }
    stroke(
      g,
      [
        [250, lawn - 104],
        [440, lawn - 90],
        [640, lawn - 104],
      ],
      '#d9d4c6',
      3,
    );
    ['#d5604f', '#f0ede2', '#5f88b8', '#e3b95a'].forEach((color, index) => {
      const x = 278 + index * 88;
      const top = lawn - 99 + (index === 1 || index === 2 ? 6 : 2);
      shape(
        g,
        [
          [x, top],
          [x + 58, top],
          [x + 70, top + 26],
          [x + 56, top + 30],
          [x + 54, top + 96],
          [x + 6, top + 96],
          [x + 4, top + 30],
          [x - 10, top + 26],
        ],
        vertical(g, top, top + 96, shade(color, 0.1), shade(color, -0.16)),
      );
    });
    for (let n = 0; n < 8; n++)
      bag(g, random, between(random, 60, 740), between(random, lawn + 50, path - 6), between(random, 40, 66));
    for (let n = 0; n < 30; n++)
      litter(g, random, between(random, 30, 770), between(random, lawn + 30, path + 60));
  } else {
    for (let n = 0; n < 30; n++) {
      const [x, y] = [between(random, 40, 760), between(random, lawn + 96, path - 14)];
      oval(g, x, y, 7, 6, pick(random, ['#e0607a', '#f3b13d', '#fff3f6', '#b98ad0']));
      oval(g, x, y, 2.4, 2.4, '#fbe27a');
    }
    block(g, 560, lawn + 26, 110, 56, '#f7f4ea', 5);
    block(g, 560, lawn + 26, 110, 12, '#0e7a5a', 5);
    for (const x of [580, 648])
      stroke(
        g,
        [
          [x, lawn + 82],
          [x, lawn + 112],
        ],
        '#8f8778',
        6,
      );
    for (let row = 0; row < 2; row++) block(g, 576, lawn + 50 + row * 13, 78 - row * 20, 6, '#6f7471', 2);
  }
};

/** Anything else: a bench nobody could sit on. */
export const other: Scene = ({ g, setting, random, light, state }) => {
  const { path } = garden(g, setting, light);
  const broken = state === 'before';
  const foot = path + 34;
  const wood = broken ? '#8d7a63' : '#b9834a';
  groundShadow(g, 400, foot + 4, 260, 26, 0.42);
  for (const x of [210, 560]) {
    block(g, x, foot - 92, 20, 94, '#3d4447', 3);
    block(g, x - 6, foot - 190, 16, 110, '#4a5256', 3);
  }
  for (let slat = 0; slat < 4; slat++) {
    const y = foot - 186 + slat * 24;
    // Of the back one slat hangs from a nail and one is gone but for a stump.
    if (broken && slat === 1)
      stroke(
        g,
        [
          [196, y + 8],
          [318, foot - 52],
        ],
        wood,
        15,
      );
    else if (broken && slat === 2)
      stroke(
        g,
        [
          [520, y + 8],
          [598, y + 8],
        ],
        wood,
        15,
      );
    else block(g, 184, y, 420, 16, horizontal(g, 184, 604, shade(wood, 0.2), shade(wood, -0.12)), 4);
  }
  for (let slat = 0; slat < 3; slat++) {
    const y = foot - 92 + slat * 15;
    const paint = shade(wood, 0.1 - slat * 0.1);
    if (broken && slat > 0) {
      shape(
        g,
        [
          [176 - slat * 5, y],
          [330 + slat * 12, y],
          [304, y + 12],
          [176 - slat * 5, y + 12],
        ],
        paint,
      );
      shape(
        g,
        [
          [470, y + 2],
          [612, y],
          [612, y + 12],
          [490 - slat * 9, y + 12],
        ],
        paint,
      );
    } else block(g, 176 - slat * 5, y, 436 + slat * 10, 12, paint, 4);
  }
  if (broken) {
    stroke(
      g,
      [
        [430, foot + 30],
        [560, foot + 10],
      ],
      wood,
      14,
    );
    stroke(
      g,
      [
        [300, foot + 44],
        [390, foot + 26],
      ],
      shade(wood, -0.15),
      12,
    );
    for (let n = 0; n < 8; n++) litter(g, random, between(random, 120, 700), foot + between(random, 0, 46));
    stool(g, 690, foot + 26, 60, '#b94a3f');
  } else pot(g, random, 680, foot + 16, 84, light.foliage);
};
