import { DEFAULT_CATEGORIES } from '#types/reports/categories';
import type { Words } from '@/words/zh';

/** A quarter of an hour's choice is none: half a day, and whole days up to a week's work. */
export const EXTENSION_CHOICES_HOURS = [4, 8, 16, 24, 40] as const;

/** Urgent categories run round the clock, all others in working hours. */
const isUrgent = (categoryId: string) =>
  DEFAULT_CATEGORIES.find((category) => category.categoryId === categoryId)?.urgent ?? false;

/** How much longer, in the category's own measure. */
export function sayHours(hours: number, categoryId: string, { extend }: Words['caseSheets']): string {
  return isUrgent(categoryId) ? extend.plain(hours) : extend.working(hours);
}
