import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The pictures that WeChat wants as files: tab bar icons (81 px, at most 40 kB) and the map's pins.
 * `node scripts/run.mjs draw-icons` after changing one; the PNGs are committed.
 */
const ASSETS = 'client/src/assets';
const GRID = 24;
const TAB_PX = 81;
/** Readable on the light bar and on the dark one: 3:1 at least on either. */
const RESTING = '#7C8681';
const CHOSEN = '#17936D';

const TABS: Record<string, string> = {
  home: 'M4 11.5L12 4.500l8 7M6 10v9.500h12V10M10 19.500v-5h4v5',
  petitions: 'M5.5 4.500h13v11h-6L8.5 19.500v-4h-3zM9 8.500h6M9 11.500h4',
  // A hand held up: I do it.
  tasks:
    'M7.5 12.500V7a1.3 1.3 0 0 1 2.6 0v4M10.100 11V5.300a1.3 1.3 0 0 1 2.6 0V11M12.700 11V6.300a1.3 1.3 0 0 1 2.6 0V12M15.300 12V8.500a1.2 1.2 0 0 1 2.500 0V15a5.500 5.500 0 0 1-5.500 5.500c-2.500 0-4-1.300-5-3.200L5 13.600a1.300 1.300 0 0 1 2.300-1.200',
  me: 'M12 4.500a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20a7.5 7.5 0 0 1 15 0',
};

/** Map pins by how urgent the report is; each also differs in its inner sign, not only in colour. */
const PINS: Record<string, { colour: string; sign: string }> = {
  open: { colour: '#2160C4', sign: 'M9.5 10.500h5' },
  overdue: { colour: '#C2332B', sign: 'M12 7.800v3.400M12 13.200v.1' },
  closed: { colour: '#0E7A5A', sign: 'M9.3 10.600l2 2l3.5-3.8' },
  here: { colour: '#1B1F1D', sign: 'M12 9.400a1.2 1.2 0 1 0 .1 0' },
};
const PIN_PX = 64;
const PIN = 'M12 22.500s-7.5-6.3-7.5-12a7.5 7.5 0 0 1 15 0c0 5.7-7.5 12-7.5 12z';

/** What an administrator taps when drawing a zone: radius in the grid, filling, rim. In the subpackage that uses them. */
const HANDLES: Record<string, { radius: number; fill: string; rim: string }> = {
  corner: { radius: 6, fill: '#FFFFFF', rim: '#0E7A5A' },
  'corner-chosen': { radius: 8, fill: '#C2332B', rim: '#FFFFFF' },
  'corner-middle': { radius: 4, fill: '#0E7A5A', rim: '#FFFFFF' },
};

function draw(file: string, sizePx: number, paint: (pen: SKRSContext2D) => void): void {
  const canvas = createCanvas(sizePx, sizePx);
  const pen = canvas.getContext('2d');
  pen.scale(sizePx / GRID, sizePx / GRID);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  paint(pen);
  const path = join(ASSETS, file);
  mkdirSync(dirname(path), { recursive: true });
  const png = canvas.toBuffer('image/png');
  writeFileSync(path, png);
  console.log(`${path}: ${png.length} bytes`);
}

const line = (pen: SKRSContext2D, path: string, colour: string, width: number) => {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(new Path2D(path));
};

for (const [name, path] of Object.entries(TABS)) {
  draw(`tabs/${name}.png`, TAB_PX, (pen) => line(pen, path, RESTING, 1.6));
  draw(`tabs/${name}-chosen.png`, TAB_PX, (pen) => line(pen, path, CHOSEN, 2));
}
for (const [name, { colour, sign }] of Object.entries(PINS)) {
  draw(`pins/${name}.png`, PIN_PX, (pen) => {
    pen.fillStyle = colour;
    pen.fill(new Path2D(PIN));
    line(pen, PIN, '#FFFFFF', 1.4);
    line(pen, sign, '#FFFFFF', 2);
  });
}
for (const [name, { radius, fill, rim }] of Object.entries(HANDLES)) {
  draw(`../admin/assets/${name}.png`, PIN_PX, (pen) => {
    pen.beginPath();
    pen.arc(GRID / 2, GRID / 2, radius, 0, 2 * Math.PI);
    pen.fillStyle = fill;
    pen.fill();
    pen.strokeStyle = rim;
    pen.lineWidth = 2;
    pen.stroke();
  });
}
