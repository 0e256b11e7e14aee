export const TEXT_SIZES = ['normal', 'large', 'elder'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
/** `follow` takes WeChat's own setting. */
export type TextSizeChoice = 'follow' | TextSize;

const LARGE_FROM = 1.1;
const ELDER_FROM = 1.25;

/** WeChat's font setting as a factor of its standard size (elderly guide: 17 px, seven steps up to 25.5). */
export function sizeOfFactor(factor: number): TextSize {
  if (factor >= ELDER_FROM) return 'elder';
  return factor >= LARGE_FROM ? 'large' : 'normal';
}
