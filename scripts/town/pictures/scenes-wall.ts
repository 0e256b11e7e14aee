import { between, pick, whole } from '../random';
import { wall } from './backdrops';
import { block, blob, horizontal, oval, shade, shape, stroke, type Dot } from './brush';
import { pot } from './furnishings';
import { letter } from './lettering';
import type { Scene } from './scene';
import { litter, slip } from './things';

/** Small ads, one over the other; then a wall with a fresh coat. */
export const flyposting: Scene = ({ g, setting, random, light, state }) => {
  const { ground, plaster } = wall(g, setting, light);
  block(g, 640, 150, 100, 250, horizontal(g, 640, 740, '#8e9a96', '#66726e'), 4);
  block(g, 650, 162, 80, 104, '#a7b3af', 3);
  block(g, 650, 280, 80, 108, '#a1ada9', 3);
  oval(g, 664, 330, 4, 8, '#3e4643');
  if (state === 'before') {
    for (let n = 0; n < 12; n++)
      blob(
        g,
        random,
        between(random, 60, 600),
        between(random, 120, 370),
        between(random, 20, 46),
        between(random, 24, 50),
        'rgba(246,242,232,0.42)',
      );
    for (let n = 0; n < 34; n++) slip(g, random, between(random, 40, 560), between(random, 92, 320));
    for (let n = 0; n < 5; n++) slip(g, random, between(random, 640, 684), between(random, 160, 330), 0.7);
    for (let n = 0; n < 7; n++) litter(g, random, between(random, 60, 700), ground + between(random, 20, 90));
  } else {
    block(g, 30, 84, 590, 306, shade(plaster, 0.2), 6);
    block(g, 90, 150, 470, 150, '#fbf8ef', 6);
    block(g, 90, 150, 470, 12, '#0e7a5a');
    block(g, 90, 288, 470, 12, '#0e7a5a');
    letter(g, '讲文明树新风', 118, 226, 62, '#c2332b', 0.16);
    pot(g, random, 80, ground + 26, 76, light.foliage);
  }
};

export const graffiti: Scene = ({ g, setting, random, light, state }) => {
  const { ground, plaster } = wall(g, setting, light);
  if (state === 'before') {
    const tones = ['#2a2c30', '#b32d2d', '#24508f', '#2f7a48'];
    for (let tag = 0; tag < 6; tag++) {
      const [x, y, color] = [between(random, 70, 590), between(random, 150, 330), pick(random, tones)];
      g.save();
      g.globalAlpha = 0.86;
      const dots: Dot[] = [];
      for (let n = 0; n < 16; n++)
        dots.push([x + n * 9 + Math.sin(n * 1.7 + tag) * 26, y + Math.cos(n * 1.3 + tag * 2) * 42]);
      stroke(g, dots, color, whole(random, 6, 13));
      for (const [dx, dy] of dots.filter((_, index) => index % 5 === 0))
        block(g, dx - 2, dy, 4, between(random, 24, 74), color, 2);
      g.restore();
    }
    for (let n = 0; n < 14; n++) {
      const [x, y] = [between(random, 50, 680), between(random, 110, 370)];
      g.save();
      g.translate(x, y);
      g.rotate(between(random, -0.1, 0.1));
      g.globalAlpha = 0.62;
      block(g, 0, 0, 96, 20, 'rgba(30,44,90,0.12)');
      for (let figure = 0; figure < 8; figure++) block(g, 5 + figure * 11, 4, 7, 12, '#2b3f78', 1);
      g.restore();
    }
    for (let n = 0; n < 4; n++) litter(g, random, between(random, 60, 700), ground + between(random, 24, 90));
  } else {
    block(g, 20, 86, 760, 304, horizontal(g, 20, 780, shade(plaster, 0.26), shade(plaster, 0.12)), 4);
    // A mural where the scrawl was: hills, river, sun.
    oval(g, 610, 160, 36, 36, '#f0b44c');
    shape(
      g,
      [
        [80, 350],
        [220, 190],
        [330, 300],
        [430, 210],
        [600, 350],
      ],
      '#8fbf9a',
    );
    shape(
      g,
      [
        [230, 350],
        [400, 240],
        [540, 330],
        [650, 262],
        [730, 350],
      ],
      '#5f9f7c',
    );
    block(g, 80, 348, 650, 22, '#8fc6dd', 10);
    for (const x of [150, 520, 660]) {
      stroke(
        g,
        [
          [x, 350],
          [x, 312],
        ],
        '#6d5747',
        6,
      );
      oval(g, x, 298, 22, 24, '#3f7f5a');
    }
    pot(g, random, 740, ground + 26, 70, light.foliage);
  }
};
