import type { Position } from '#types/places/position';

/**
 * Squares of degrees, halved again and again: at level n the earth is 2^n squares round. A cell's id is its level and
 * its place, `18.213456.98765`. Only even levels are kept, so that a cell has 16 children.
 */
export const LEAF_LEVEL = 18;
export const TOP_LEVEL = 4;
export const LEVEL_STEP = 2;
/** Cells that one look at the map reads at most. */
export const CELLS_MAX = 80;

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

const sizeOf = (level: number) => 360 / 2 ** level;
const column = (degrees: number, level: number) => Math.floor((degrees + 180) / sizeOf(level));
const row = (degrees: number, level: number) => Math.floor((degrees + 90) / sizeOf(level));
const idOf = (level: number, x: number, y: number) => `${level}.${x}.${y}`;

export function cellAt({ longitude, latitude }: Position, level = LEAF_LEVEL): string {
  return idOf(level, column(longitude, level), row(latitude, level));
}

function placeOf(cellId: string): { level: number; x: number; y: number } {
  const [level = 0, x = 0, y = 0] = cellId.split('.').map(Number);
  return { level, x, y };
}

/** Null above the topmost. */
export function parentOf(cellId: string): string | null {
  const { level, x, y } = placeOf(cellId);
  if (level <= TOP_LEVEL) return null;
  return idOf(level - LEVEL_STEP, x >> LEVEL_STEP, y >> LEVEL_STEP);
}

export function childrenOf(cellId: string): string[] {
  const { level, x, y } = placeOf(cellId);
  const across = 2 ** LEVEL_STEP;
  return Array.from({ length: across * across }, (_, n) =>
    idOf(level + LEVEL_STEP, x * across + (n % across), y * across + Math.floor(n / across)),
  );
}

/** The cells that cover a view: as fine as fits `CELLS_MAX`, and no finer than 64 to 128 px across at WeChat's map scale. */
export function cellsIn(bounds: Bounds, scale: number): string[] {
  const wanted = Math.floor((Math.floor(scale) + 2) / LEVEL_STEP) * LEVEL_STEP;
  for (let level = Math.min(LEAF_LEVEL, Math.max(TOP_LEVEL, wanted)); ; level -= LEVEL_STEP) {
    const [left, right] = [column(bounds.west, level), column(bounds.east, level)];
    const [low, high] = [row(bounds.south, level), row(bounds.north, level)];
    const count = (right - left + 1) * (high - low + 1);
    if (count > CELLS_MAX && level > TOP_LEVEL) continue;
    const width = right - left + 1;
    return Array.from({ length: Math.min(count, CELLS_MAX) }, (_, n) =>
      idOf(level, left + (n % width), low + Math.floor(n / width)),
    );
  }
}
