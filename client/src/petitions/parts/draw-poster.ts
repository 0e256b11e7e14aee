import type { PetitionShown } from '#types/petitions/petition';
import { share } from '@/features/petitions/share';
import { imageFor, type CanvasImage, type CanvasNode } from '@/device/canvas';
import { layLines } from './lay-lines';

/** Pixels. The picture has look.md's light colours in the dark, too: it is printed and sent to others. */
export const POSTER_WIDTH = 750;
const EDGE = 48;
const INNER = POSTER_WIDTH - 2 * EDGE;
const BAND_HEIGHT = 88;
const COVER_HEIGHT = 420;
const CODE_SIZE = 208;
const COLOUR = {
  green: '#0E7A5A',
  tint: '#E7F4EF',
  ink: '#1B1F1D',
  ink2: '#5B6460',
  line: '#E6E9E7',
  card: '#FFFFFF',
};
const FAMILY = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const font = (sizePx: number, weight: 400 | 700) => `${weight} ${sizePx}px ${FAMILY}`;

export interface PosterWords {
  band: string;
  app: string;
  asks: string;
  count: string;
  signed: string;
  goal: string;
  scan: string;
  scanThen: string;
}

/** From top to bottom: whose it is, the picture, what is asked and of whom, how far it has come, the code. */
export async function drawPoster(
  canvas: CanvasNode,
  petition: PetitionShown,
  codeSrc: string,
  words: PosterWords,
): Promise<boolean> {
  const pen = canvas.getContext('2d');
  const [code, cover] = await Promise.all([
    imageFor(canvas, codeSrc),
    petition.cover ? imageFor(canvas, petition.cover) : null,
  ]);
  // Without its code it would lead nowhere.
  if (!pen || !code) return false;
  const title = fitted(pen, petition.title, font(46, 700), INNER, 3);
  // The name of a bureau may be long.
  const asks = fitted(pen, words.asks, font(28, 400), INNER, 2);
  const titleTop = BAND_HEIGHT + (cover ? COVER_HEIGHT : 0) + 48;
  const askTop = titleTop + title.length * 64 + 12;
  const countTop = askTop + asks.length * 44 + 36;
  const codeTop = countTop + 200;
  canvas.width = POSTER_WIDTH;
  canvas.height = codeTop + CODE_SIZE + 56;
  pen.textBaseline = 'top';
  pen.fillStyle = COLOUR.card;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  band(pen, words);
  if (cover) fill(pen, cover, 0, BAND_HEIGHT, POSTER_WIDTH, COVER_HEIGHT);
  write(pen, title, EDGE, titleTop, 64, font(46, 700), COLOUR.ink);
  write(pen, asks, EDGE, askTop, 44, font(28, 400), COLOUR.ink2);
  progress(pen, petition, words, countTop);
  pen.fillStyle = COLOUR.line;
  pen.fillRect(EDGE, codeTop - 32, INNER, 2);
  pen.drawImage(code, EDGE - 16, codeTop - 8, CODE_SIZE + 16, CODE_SIZE + 16);
  const beside = EDGE + CODE_SIZE + 28;
  write(pen, [words.scan], beside, codeTop + 52, 48, font(34, 700), COLOUR.ink);
  write(pen, [words.scanThen], beside, codeTop + 108, 48, font(28, 400), COLOUR.ink2);
  return true;
}

function band(pen: CanvasRenderingContext2D, words: PosterWords): void {
  pen.fillStyle = COLOUR.green;
  pen.fillRect(0, 0, POSTER_WIDTH, BAND_HEIGHT);
  write(pen, [words.band], EDGE, 26, 40, font(34, 700), COLOUR.card);
  pen.textAlign = 'right';
  write(pen, [words.app], POSTER_WIDTH - EDGE, 30, 40, font(28, 400), COLOUR.card);
  pen.textAlign = 'left';
}

/** The number large, the bar to the last mark with all of them on it, and what comes next. */
export function progress(
  pen: CanvasRenderingContext2D,
  { signatures, thresholds }: Pick<PetitionShown, 'signatures' | 'thresholds'>,
  words: Pick<PosterWords, 'count' | 'signed' | 'goal'>,
  top: number,
  left = EDGE,
  width = INNER,
): void {
  pen.font = font(64, 700);
  const numberWidth = pen.measureText(words.count).width;
  write(pen, [words.count], left, top, 72, font(64, 700), COLOUR.green);
  write(pen, [words.signed], left + numberWidth + 16, top + 26, 40, font(28, 400), COLOUR.ink2);
  const end = Math.max(signatures, thresholds.at(-1)?.signatures ?? 1);
  const barTop = top + 88;
  round(pen, left, barTop, width, 16, COLOUR.tint);
  round(pen, left, barTop, Math.max(16, (share(signatures, end) / 100) * width), 16, COLOUR.green);
  pen.fillStyle = COLOUR.card;
  for (const { signatures: mark } of thresholds)
    if (mark < end) pen.fillRect(left + (mark / end) * width - 2, barTop, 4, 16);
  const goal = fitted(pen, words.goal, font(26, 400), width, 1);
  write(pen, goal, left, barTop + 32, 40, font(26, 400), COLOUR.ink2);
}

function fitted(
  pen: CanvasRenderingContext2D,
  text: string,
  face: string,
  width: number,
  most: number,
): string[] {
  pen.font = face;
  return layLines(text, width, most, (part) => pen.measureText(part).width);
}

export function write(
  pen: CanvasRenderingContext2D,
  lines: readonly string[],
  left: number,
  top: number,
  lineHeight: number,
  face: string,
  colour: string,
): void {
  pen.font = face;
  pen.fillStyle = colour;
  lines.forEach((line, index) => pen.fillText(line, left, top + index * lineHeight));
}

function round(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  const radius = height / 2;
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x + radius, y + radius, radius, Math.PI / 2, Math.PI * 1.5);
  pen.arc(x + width - radius, y + radius, radius, -Math.PI / 2, Math.PI / 2);
  pen.closePath();
  pen.fill();
}

/** Covers the box; what hangs over is cut off evenly. */
function fill(
  pen: CanvasRenderingContext2D,
  image: CanvasImage,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const scale = Math.max(width / image.width, height / image.height);
  const [shownWidth, shownHeight] = [width / scale, height / scale];
  const [left, top] = [(image.width - shownWidth) / 2, (image.height - shownHeight) / 2];
  pen.drawImage(image, left, top, shownWidth, shownHeight, x, y, width, height);
}

/** WeChat shows the picture of a card 5:4. */
const CARD = { width: 500, height: 400, edge: 28, top: 208 };

/** The picture of a shared card: the title stands above it in WeChat, so it shows the photo and how far it has come. */
export async function drawCard(
  canvas: CanvasNode,
  petition: PetitionShown,
  words: Omit<PosterWords, 'scan' | 'scanThen'>,
): Promise<boolean> {
  const pen = canvas.getContext('2d');
  const cover = petition.cover ? await imageFor(canvas, petition.cover) : null;
  if (!pen) return false;
  const { width, height, edge } = CARD;
  canvas.width = width;
  canvas.height = height;
  pen.textBaseline = 'top';
  pen.fillStyle = COLOUR.card;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = COLOUR.green;
  pen.fillRect(0, 0, width, CARD.top);
  if (cover) fill(pen, cover, 0, 0, width, CARD.top);
  else write(pen, [words.band], edge, 72, 64, font(56, 700), COLOUR.card);
  progress(pen, petition, words, CARD.top + 20, edge, width - 2 * edge);
  return true;
}
