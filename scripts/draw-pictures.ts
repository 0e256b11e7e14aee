import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEFAULT_CATEGORIES } from '../types/reports/categories';
import { HEIGHT, WIDTH, type Brush } from './town/pictures/brush';
import { LIGHTS, type Light } from './town/pictures/light';
import {
  BLOCKED_PICTURE,
  PICTURE_VARIETIES,
  pictureName,
  SAMPLES_DIR,
  type Sample,
} from './town/pictures/samples';
import type { Scene } from './town/pictures/scene';
import { illegalStructure, parking, piledGoods } from './town/pictures/scenes-clutter';
import { greenBelt, other } from './town/pictures/scenes-green';
import { baitBox, damage, dust } from './town/pictures/scenes-repair';
import { flyposting, graffiti } from './town/pictures/scenes-wall';
import { binArea, drain, rubbish } from './town/pictures/scenes-waste';
import { between, createRandom, type Random } from './town/random';

/** A report's photos together stay well below what a phone sends in a second. */
const PICTURE_MAX_BYTES = 60_000;
/** The photo tray shows a choice; the seeded reports use them all. */
const VARIETIES_OFFERED = 2;
const BEST_QUALITY = 84;
const QUALITY_STEP = 8;

const SCENES: Record<string, Scene> = {
  rubbish,
  'piled-goods': piledGoods,
  'illegal-structure': illegalStructure,
  flyposting,
  graffiti,
  'bin-area': binArea,
  'green-belt': greenBelt,
  drain,
  dust,
  damage,
  parking,
  'bait-box': baitBox,
  other,
};

/** As through a phone's lens: the hour's colour, light from one side, darker corners, a hand not quite straight. */
function develop(g: Brush, light: Light): void {
  g.globalCompositeOperation = 'multiply';
  g.fillStyle = light.tint;
  g.fillRect(0, 0, WIDTH, HEIGHT);
  g.globalCompositeOperation = 'source-over';
  const x = light.side === 'left' ? 0 : WIDTH;
  const glow = g.createRadialGradient(x, 0, 40, x, 0, WIDTH * 0.95);
  glow.addColorStop(0, light.glow);
  glow.addColorStop(1, 'rgba(255,255,255,0)');
  g.fillStyle = glow;
  g.fillRect(0, 0, WIDTH, HEIGHT);
  const corners = g.createRadialGradient(WIDTH / 2, HEIGHT / 2, 300, WIDTH / 2, HEIGHT / 2, 560);
  corners.addColorStop(0, 'rgba(20,20,30,0)');
  corners.addColorStop(1, `rgba(20,20,30,${light.shadow})`);
  g.fillStyle = corners;
  g.fillRect(0, 0, WIDTH, HEIGHT);
}

function draw(scene: Scene, seed: string, light: Light, state: 'before' | 'after'): Buffer {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const g = canvas.getContext('2d');
  const hand: Random = createRandom(`${seed} hand ${state}`);
  const zoom = between(hand, 1.03, 1.08);
  g.translate(WIDTH / 2, HEIGHT / 2);
  g.rotate(between(hand, -0.012, 0.012));
  g.scale(zoom, zoom);
  g.translate(-WIDTH / 2 + between(hand, -7, 7), -HEIGHT / 2 + between(hand, -5, 5));
  scene({ g, setting: createRandom(seed), random: createRandom(`${seed} ${state}`), light, state });
  g.setTransform(1, 0, 0, 1, 0, 0);
  develop(g, light);
  return encode(canvas);
}

function encode(canvas: Canvas): Buffer {
  for (let quality = BEST_QUALITY; ; quality -= QUALITY_STEP) {
    const bytes = canvas.toBuffer('image/jpeg', quality);
    if (bytes.length <= PICTURE_MAX_BYTES || quality <= QUALITY_STEP) return bytes;
  }
}

/** What a content check would stop: blurred beyond recognition, nothing to see. */
function drawBlocked(): Buffer {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const g = canvas.getContext('2d');
  const random = createRandom('blocked');
  for (let x = 0; x < WIDTH; x += 50) {
    for (let y = 0; y < HEIGHT; y += 50) {
      g.fillStyle = `hsl(${between(random, 330, 380)}, ${between(random, 10, 38)}%, ${between(random, 34, 66)}%)`;
      g.fillRect(x, y, 50, 50);
    }
  }
  return encode(canvas);
}

/** Draws a before and an after of every category, a few varieties each, into dist/local/samples. */
export async function drawPictures(): Promise<void> {
  mkdirSync(SAMPLES_DIR, { recursive: true });
  const samples: Sample[] = [];
  const keep = (name: string, title: string, bytes: Buffer, isOffered = true) => {
    writeFileSync(join(SAMPLES_DIR, name), bytes);
    if (isOffered) samples.push({ name, url: `/samples/${name}`, title });
  };
  for (let variety = 0; variety < PICTURE_VARIETIES; variety++) {
    DEFAULT_CATEGORIES.forEach(({ categoryId, name }, row) => {
      const scene = SCENES[categoryId] ?? other;
      const light = LIGHTS[(row * 5 + variety * 5) % LIGHTS.length]!;
      for (const state of ['before', 'after'] as const) {
        const title = `${name}（${state === 'before' ? '处置前' : '处置后'}）`;
        const bytes = draw(scene, `${categoryId} ${variety}`, light, state);
        keep(pictureName(categoryId, variety, state), title, bytes, variety < VARIETIES_OFFERED);
      }
    });
  }
  keep(BLOCKED_PICTURE, '审核不会通过的图片', drawBlocked());
  writeFileSync(join(SAMPLES_DIR, 'index.json'), JSON.stringify(samples, null, 2));
}

if (import.meta.url === pathToFileURL(resolve('dist/scripts/draw-pictures.mjs')).href) await drawPictures();
