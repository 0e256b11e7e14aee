/** Seeded, so that the town, its pictures and its reports are the same everywhere (mulberry32, public domain). */
export type Random = () => number;

export function createRandom(seed: number | string): Random {
  let state = typeof seed === 'number' ? seed : hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
  return value;
}

export const between = (random: Random, from: number, to: number) => from + (to - from) * random();
export const whole = (random: Random, from: number, to: number) => Math.floor(between(random, from, to + 1));
export const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!;
