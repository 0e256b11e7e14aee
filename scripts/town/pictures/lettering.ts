import { GlobalFonts } from '@napi-rs/canvas';
import { block, type Brush } from './brush';

const CHINESE_FONT = /Sans CJK|Noto Sans SC|PingFang SC|Microsoft YaHei|WenQuanYi|Source Han Sans/i;
const font = GlobalFonts.families.map(({ family }) => family).find((family) => CHINESE_FONT.test(family));

/** Chinese words, or where no font has them, strokes that look like words from afar. */
export function letter(
  g: Brush,
  words: string,
  x: number,
  y: number,
  size: number,
  color: string,
  gap = 0.12,
) {
  g.fillStyle = color;
  [...words].forEach((character, index) => {
    const left = x + index * size * (1 + gap);
    if (font) {
      g.font = `bold ${size}px "${font}"`;
      g.textBaseline = 'middle';
      g.fillText(character, left, y);
      return;
    }
    for (const [dx, dy, w, h] of [
      [0, -0.32, 0.9, 0.1],
      [0.4, -0.48, 0.12, 0.96],
      [0.1, 0, 0.7, 0.09],
      [0.16, 0.32, 0.58, 0.09],
    ] as const) {
      block(g, left + dx * size, y + dy * size, w * size, h * size, color, 1);
    }
  });
}
