import { DEFAULT_CATEGORIES } from '#types/reports/categories';
import { useLanguage, type Language } from '@/words/language';

interface Named {
  categoryId?: string;
  categoryName: string;
}

/** A report carries its category's name in Chinese; the thirteen of the founding checklist are known in English, too. */
export function categoryName({ categoryId, categoryName: name }: Named, language: Language): string {
  if (language === 'zh') return name;
  const known = DEFAULT_CATEGORIES.find((category) =>
    categoryId === undefined ? category.name === name : category.categoryId === categoryId,
  );
  return known?.nameEn ?? name;
}

/** The same in the reader's language. */
export function useCategoryName(): (named: Named) => string {
  const language = useLanguage((state) => state.language);
  return (named) => categoryName(named, language);
}
