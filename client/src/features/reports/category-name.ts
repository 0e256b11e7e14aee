import { DEFAULT_CATEGORIES } from '#types/reports/categories';
import type { Language } from '@/words/language';

interface Named {
  categoryId: string;
  categoryName: string;
}

/** A report carries its category's name in Chinese; the thirteen of the founding checklist are known in English, too. */
export function categoryName({ categoryId, categoryName: name }: Named, language: Language): string {
  if (language === 'zh') return name;
  return DEFAULT_CATEGORIES.find((category) => category.categoryId === categoryId)?.nameEn ?? name;
}
