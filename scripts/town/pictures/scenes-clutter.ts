import { between, pick } from '../random';
import { yard, street } from './backdrops';
import { block, blob, groundShadow, horizontal, oval, shade, shape, stroke, vertical } from './brush';
import { pot } from './furnishings';
import type { Scene } from './scene';
import { bag, litter, box, stool } from './things';
import { car, bicycle } from './vehicles';

/** A stairwell's door, walled up with what people could not part with. */
export const piledGoods: Scene = ({ g, setting, random, light, state }) => {
  const { ground } = yard(g, setting, light);
  block(g, 250, ground - 190, 190, 194, '#57626a', 4);
  block(g, 262, ground - 178, 166, 182, vertical(g, ground - 178, ground, '#3d474e', '#2a3136'));
  for (const x of [268, 350])
    block(g, x, ground - 172, 74, 174, horizontal(g, x, x + 74, '#6f8f86', '#4b6a62'), 3);
  block(g, 232, ground - 212, 226, 24, '#9d9488', 3);
  oval(g, 345, ground - 90, 4, 10, '#d7d2c0');
  const foot = ground + 70;
  if (state === 'before') {
    groundShadow(g, 370, foot + 20, 330, 50, 0.4);
    block(g, 130, foot - 128, 190, 96, vertical(g, foot - 128, foot - 30, '#8d5a46', '#6b4234'), 14);
    block(g, 112, foot - 78, 226, 74, vertical(g, foot - 78, foot, '#a2694f', '#71452f'), 12);
    block(g, 150, foot - 82, 72, 22, '#b57f64', 8);
    block(g, 232, foot - 82, 72, 22, '#b07a5f', 8);
    for (const [x, y, w, h] of [
      [345, 0, 104, 76],
      [356, -76, 84, 62],
      [456, 8, 120, 92],
      [474, -84, 92, 66],
      [590, 14, 84, 60],
    ] as const) {
      box(g, random, x, foot + y, w, h);
    }
    stool(g, 420, foot + 74, 74, '#c2413a');
    bicycle(g, 640, foot + 70, 108, pick(random, ['#3a6ea8', '#4f8a5a', '#a84646']));
    for (let n = 0; n < 5; n++)
      bag(g, random, between(random, 120, 560), foot + between(random, 40, 84), between(random, 44, 66));
    for (let plank = 0; plank < 5; plank++)
      stroke(
        g,
        [
          [96 + plank * 9, foot + 8],
          [60 + plank * 26, foot - 200],
        ],
        shade('#a1835c', plank * 0.07 - 0.15),
        9,
      );
    for (let n = 0; n < 6; n++) litter(g, random, between(random, 120, 700), foot + between(random, 60, 110));
  } else {
    block(g, 226, foot - 62, 238, 18, 'rgba(60,60,60,0.18)', 6);
    for (const x of [206, 486]) pot(g, random, x, ground + 44, 88, light.foliage);
    bicycle(g, 610, foot + 10, 96, '#3a6ea8');
    bicycle(g, 690, foot + 10, 96, '#4f8a5a');
    stroke(
      g,
      [
        [540, foot + 14],
        [770, foot + 14],
      ],
      '#ffffffaa',
      5,
    );
  }
};

/** A shed of coloured steel leaning on the ground floor. */
export const illegalStructure: Scene = ({ g, setting, random, light, state }) => {
  const { ground } = yard(g, setting, light);
  const foot = ground + 84;
  if (state === 'before') {
    const steel = pick(setting, ['#3f7fb5', '#4a7d9c', '#5b86a0']);
    groundShadow(g, 360, foot + 8, 320, 40, 0.5);
    block(g, 110, ground - 132, 430, foot - ground + 132, horizontal(g, 110, 540, '#dfe3e4', '#b3babd'));
    for (let x = 122; x < 540; x += 22)
      block(g, x, ground - 132, 4, foot - ground + 132, 'rgba(90,100,108,0.24)');
    shape(
      g,
      [
        [540, ground - 132],
        [612, ground - 158],
        [612, foot - 40],
        [540, foot],
      ],
      '#929a9e',
    );
    shape(
      g,
      [
        [84, ground - 128],
        [150, ground - 188],
        [640, ground - 188],
        [620, ground - 144],
        [546, ground - 122],
      ],
      vertical(g, ground - 188, ground - 122, shade(steel, 0.2), shade(steel, -0.25)),
    );
    for (let x = 160; x < 620; x += 30)
      stroke(
        g,
        [
          [x, ground - 186],
          [x - 46, ground - 128],
        ],
        shade(steel, -0.3),
        2,
      );
    block(g, 160, ground - 84, 110, foot - ground + 84, '#6f6a5f', 2);
    block(g, 172, ground - 72, 86, foot - ground + 70, '#8f897c', 2);
    block(g, 330, ground - 76, 140, 76, '#5f7380', 2);
    for (let bar = 342; bar < 470; bar += 16)
      stroke(
        g,
        [
          [bar, ground - 76],
          [bar, ground],
        ],
        '#d8dcdd',
        3,
      );
    block(g, 474, ground - 36, 44, 32, '#e9e9e4', 3);
    for (let n = 0; n < 4; n++) box(g, random, 300 + n * 58, foot + 26 - (n % 2) * 10, 54, 40);
    for (let n = 0; n < 4; n++)
      bag(g, random, between(random, 540, 680), foot + between(random, 6, 50), between(random, 44, 62));
  } else {
    block(g, 112, foot - 26, 440, 14, 'rgba(90,86,78,0.20)', 4);
    block(g, 110, ground + 6, 430, 60, '#8f7b5d', 4);
    for (let n = 0; n < 22; n++)
      blob(
        g,
        random,
        between(random, 124, 526),
        ground + between(random, 14, 56),
        22,
        17,
        shade(light.foliage, between(random, -0.25, 0.2)),
      );
    for (let n = 0; n < 16; n++)
      oval(
        g,
        between(random, 124, 526),
        ground + between(random, 10, 56),
        4,
        4,
        pick(random, ['#d8566a', '#f0a83c', '#fff1f5']),
      );
    block(g, 104, ground + 62, 442, 10, '#b9b0a1', 3);
  }
};

const CAR_COLORS = ['#c9ccd0', '#2f3b46', '#a63a34', '#3d6ea5', '#e9e6df', '#6f7f6a'];

/** Cars and bicycles where people should walk; then between the lines. */
export const parking: Scene = ({ g, setting, random, light, state }) => {
  const { ground, kerb } = street(g, setting, light);
  if (state === 'before') {
    car(g, 200, ground + 84, 132, pick(random, CAR_COLORS));
    bicycle(g, 408, ground + 82, 84, '#2f7fc0');
    bicycle(g, 452, ground + 92, 88, '#e0a030');
    g.save();
    g.translate(600, ground + 116);
    g.rotate(-0.05);
    car(g, 0, 0, 146, pick(random, CAR_COLORS));
    g.restore();
    bicycle(g, 366, ground + 116, 92, '#4f9a5c');
    car(g, 330, kerb + 124, 168, pick(random, CAR_COLORS));
  } else {
    for (let index = 0; index < 4; index++) {
      const x = 60 + index * 200;
      stroke(
        g,
        [
          [x, kerb + 34],
          [x - 26, kerb + 136],
        ],
        '#f4f2ea',
        6,
      );
    }
    stroke(
      g,
      [
        [0, kerb + 34],
        [800, kerb + 34],
      ],
      '#f4f2ea',
      5,
    );
    car(g, 150, kerb + 114, 92, pick(random, CAR_COLORS));
    car(g, 552, kerb + 114, 92, pick(random, CAR_COLORS));
    for (let index = 0; index < 4; index++)
      bicycle(g, 540 + index * 56, ground + 48, 62, pick(random, ['#2f7fc0', '#e0a030', '#4f9a5c']));
    for (const x of [60, 250, 430]) pot(g, random, x, ground + 40, 62, light.foliage);
  }
};
