import { MONTHS_EN } from '#types/china-time';

/** `1 task`, `2 tasks`; a plural of its own is named. */
export const counted = (count: number | string, one: string, many = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : many}`;

export const MONTHS = MONTHS_EN;
