/**
 * Units and environment that a browser page cannot know: rpx, the height of a page between WeChat's bars,
 * and the safe area of the phone that is played.
 */

const RPX = /(^|[^\w.#-])(-?(?:\d+\.?\d*|\.\d+))rpx\b/g;
const VH = /(^|[^\w.#-])(-?(?:\d+\.?\d*|\.\d+))[sld]?vh\b/g;
const SAFE_AREA = /(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/g;

export function convertValue(value: string): string {
  if (!/rpx|vh|safe-area/.test(value)) return value;
  return value
    .replace(SAFE_AREA, (_, side: string) => `var(--ph-safe-${side})`)
    .replace(RPX, (_, before: string, number: string) => `${before}calc(var(--ph-rpx) * ${number})`)
    .replace(VH, (_, before: string, number: string) => `${before}calc(var(--ph-page-vh) * ${number})`);
}
