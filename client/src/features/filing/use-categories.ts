import { useEffect, useState } from 'react';
import type { OutputOf } from '#types/contract';
import { DEFAULT_CATEGORIES } from '#types/reports/categories';
import { loadHome, type Category } from '#types/screens/contracts';
import { call } from '@/cloud/call';
import { readKept } from '@/cloud/use-page';

/** Most picked near by first, as home read them; without home and network the founding checklist. */
export function useCategories(): readonly Category[] {
  const [categories, setCategories] = useState<readonly Category[]>(
    () => readKept<OutputOf<typeof loadHome>>('home')?.categories ?? [],
  );
  const known = categories.length > 0;
  useEffect(() => {
    if (known) return;
    void call(loadHome, {}).then((outcome) =>
      setCategories(outcome.ok ? outcome.data.categories : DEFAULT_CATEGORIES),
    );
  }, [known]);
  return categories;
}
