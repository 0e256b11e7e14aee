import { between, pick, whole } from '../random';
import { yard, wall } from './backdrops';
import { block, blob, groundShadow, horizontal, oval, shade, shape, stroke, vertical } from './brush';
import { pot } from './furnishings';
import type { Scene } from './scene';
import { bag, litter } from './things';

/** A fence with gaps, and plaster down to the bricks. */
export const damage: Scene = ({ g, setting, random, light, state }) => {
  const { ground } = wall(g, setting, light);
  const broken = state === 'before';
  if (broken) {
    blob(g, random, 560, 250, 150, 110, '#b9ad98');
    blob(g, random, 560, 250, 132, 94, '#8f5b45');
    for (let row = 0; row < 7; row++) {
      for (let x = 450; x < 670; x += 34) {
        const [bx, by] = [x + (row % 2) * 16, 176 + row * 22];
        if (((bx - 548) / 122) ** 2 + ((by - 244) / 84) ** 2 < 1)
          block(g, bx, by, 31, 18, shade('#a9634a', between(random, -0.2, 0.18)), 2);
      }
    }
  }
  for (let index = 0; index < 17; index++) {
    const x = 30 + index * 24;
    const gone = broken && (index === 6 || index === 7 || index === 11);
    const lean = broken && !gone && index > 4 && index < 13 ? between(random, -26, 26) : 0;
    if (gone) continue;
    const color = broken ? pick(random, ['#7d8f86', '#8b7a62', '#78877f']) : '#3f8f70';
    shape(
      g,
      [
        [x, ground + 18],
        [x + 11, ground + 18],
        [x + 11 + lean, ground - 176],
        [x + 5.5 + lean, ground - 190],
        [x + lean, ground - 176],
      ],
      horizontal(g, x, x + 12, shade(color, 0.2), shade(color, -0.2)),
    );
  }
  for (const y of [ground - 140, ground - 30]) {
    if (broken) {
      stroke(
        g,
        [
          [26, y],
          [176, y + 4],
        ],
        '#6f7d75',
        8,
      );
      stroke(
        g,
        [
          [196, y + 40],
          [330, y + 4],
          [444, y],
        ],
        '#6f7d75',
        8,
      );
    } else
      stroke(
        g,
        [
          [26, y],
          [444, y],
        ],
        '#35795f',
        8,
      );
  }
  if (broken) {
    groundShadow(g, 530, ground + 44, 170, 24, 0.4);
    for (let n = 0; n < 22; n++) {
      const [x, y] = [between(random, 420, 680), ground + between(random, 12, 64)];
      block(
        g,
        x,
        y,
        between(random, 14, 34),
        between(random, 9, 16),
        shade(pick(random, ['#a9634a', '#b9ad98']), between(random, -0.2, 0.1)),
        2,
      );
    }
    stroke(
      g,
      [
        [170, ground + 70],
        [330, ground + 44],
      ],
      '#7d8f86',
      11,
    );
    bag(g, random, 110, ground + 70, 54);
  } else {
    pot(g, random, 540, ground + 30, 84, light.foliage);
    pot(g, random, 640, ground + 30, 84, light.foliage);
  }
};

/** Rat traces and a bait box in bits; then a new one, fixed and labelled. */
export const baitBox: Scene = ({ g, setting, random, light, state }) => {
  const { ground } = wall(g, setting, light);
  const [x, y] = [whole(setting, 330, 420), ground + 34];
  if (state === 'before') {
    oval(g, x + 210, ground - 14, 34, 26, '#2c2722');
    for (let n = 0; n < 9; n++)
      stroke(
        g,
        [
          [x + 210, ground - 12],
          [x + 210 + between(random, -54, 54), ground + between(random, 6, 24)],
        ],
        'rgba(70,56,40,0.5)',
        3,
      );
    groundShadow(g, x, y + 10, 130, 24, 0.42);
    shape(
      g,
      [
        [x - 110, y - 46],
        [x + 40, y - 62],
        [x + 66, y + 2],
        [x - 92, y + 14],
      ],
      vertical(g, y - 60, y + 14, '#6d7275', '#46494b'),
    );
    shape(
      g,
      [
        [x - 20, y - 58],
        [x + 40, y - 62],
        [x + 66, y + 2],
        [x + 6, y + 6],
        [x - 8, y - 24],
      ],
      '#222426',
    );
    shape(
      g,
      [
        [x + 90, y + 20],
        [x + 190, y - 4],
        [x + 204, y + 26],
        [x + 108, y + 46],
      ],
      '#5c6164',
    );
    for (let n = 0; n < 26; n++)
      oval(
        g,
        x + between(random, -130, 200),
        y + between(random, 6, 70),
        5,
        3,
        pick(random, ['#2f7f7a', '#3a2f26', '#2f7f7a']),
        random() * 3,
      );
    for (let n = 0; n < 7; n++)
      litter(g, random, between(random, 70, 720), ground + between(random, 40, 110));
    bag(g, random, 140, ground + 64, 84, '#33373b');
    bag(g, random, 200, ground + 78, 66);
  } else {
    groundShadow(g, x, y + 12, 140, 20, 0.4);
    block(g, x - 116, y - 66, 232, 78, vertical(g, y - 66, y + 12, '#4f5b62', '#2e363b'), 12);
    block(g, x - 116, y - 70, 232, 18, '#5f6d75', 8);
    for (const dx of [-88, 88]) oval(g, x + dx, y - 16, 15, 17, '#14181a');
    shape(
      g,
      [
        [x, y - 46],
        [x + 32, y + 4],
        [x - 32, y + 4],
      ],
      '#f3c433',
    );
    block(g, x - 3, y - 28, 6, 18, '#222', 2);
    oval(g, x, y - 4, 4, 4, '#222');
    block(g, x - 64, 230, 128, 92, '#fffdf4', 6);
    block(g, x - 64, 230, 128, 26, '#c2332b', 6);
    for (let row = 0; row < 3; row++) block(g, x - 48, 268 + row * 16, 96 - row * 18, 6, '#6b6f70', 2);
    pot(g, random, 650, ground + 24, 74, light.foliage);
  }
};

/** A stairwell's door and banister under years of dust; then wiped. */
export const dust: Scene = ({ g, setting, random, light, state }) => {
  const { ground } = yard(g, setting, light);
  const dirty = state === 'before';
  const color = dirty ? '#7d8581' : '#3f8f78';
  const foot = ground + 60;
  block(g, 150, ground - 300, 300, 360, '#8f8a80', 4);
  block(g, 166, ground - 284, 268, 344, '#2f3538');
  for (const x of [170, 304]) {
    block(
      g,
      x,
      ground - 280,
      126,
      338,
      horizontal(g, x, x + 126, shade(color, 0.12), shade(color, -0.14)),
      3,
    );
    block(
      g,
      x + 16,
      ground - 258,
      94,
      130,
      vertical(g, ground - 258, ground - 128, dirty ? '#8e9491' : '#9cc3d2', dirty ? '#a3a7a1' : '#dff0f5'),
      3,
    );
    if (!dirty)
      shape(
        g,
        [
          [x + 30, ground - 258],
          [x + 56, ground - 258],
          [x + 30, ground - 128],
          [x + 16, ground - 128],
        ],
        'rgba(255,255,255,0.4)',
      );
    for (let bar = 0; bar < 5; bar++) block(g, x + 20 + bar * 21, ground - 258, 4, 130, shade(color, -0.25));
    block(g, x + 20, ground - 96, 86, 120, shade(color, -0.1), 4);
  }
  for (let post = 0; post < 8; post++)
    stroke(
      g,
      [
        [500 + post * 36, foot + 30 + post * 6],
        [500 + post * 36, foot - 100 + post * 6],
      ],
      shade(color, -0.1),
      8,
    );
  stroke(
    g,
    [
      [486, foot - 104],
      [770, foot - 56],
    ],
    dirty ? '#8a8d87' : '#b98a4e',
    15,
  );
  stroke(
    g,
    [
      [486, foot - 108],
      [770, foot - 60],
    ],
    dirty ? '#c9c6bb' : '#dcae70',
    4,
  );
  if (!dirty) {
    pot(g, random, 110, foot + 20, 82, light.foliage);
    return;
  }
  for (const [x, y, turn] of [
    [170, ground - 282, 0],
    [430, ground - 282, 1],
  ] as const) {
    g.strokeStyle = 'rgba(240,240,235,0.75)';
    g.lineWidth = 1.3;
    const side = turn ? -1 : 1;
    for (let ray = 0; ray < 6; ray++) {
      const angle = (ray / 5) * (Math.PI / 2);
      stroke(
        g,
        [
          [x, y],
          [x + side * Math.cos(angle) * 110, y + Math.sin(angle) * 110],
        ],
        'rgba(240,240,235,0.6)',
        1.3,
      );
    }
    for (let arc = 24; arc < 110; arc += 21) {
      g.beginPath();
      g.arc(x, y, arc, turn ? Math.PI / 2 : 0, turn ? Math.PI : Math.PI / 2);
      g.stroke();
    }
  }
  for (let n = 0; n < 42; n++)
    blob(
      g,
      random,
      between(random, 170, 440),
      ground + between(random, -260, 50),
      between(random, 8, 34),
      between(random, 5, 16),
      'rgba(214,206,188,0.20)',
    );
  blob(g, random, 310, foot + 6, 190, 16, 'rgba(160,150,130,0.5)');
  for (let n = 0; n < 6; n++) litter(g, random, between(random, 130, 520), foot + between(random, 10, 60));
};
