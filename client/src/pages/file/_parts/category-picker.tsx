import { useState } from 'react';
import { Chips } from '@/components/chips';
import { SkeletonBlock } from '@/components/skeleton';
import { useCategories } from '@/features/filing/use-categories';
import { useLanguage, useWords } from '@/words/language';

/** The most likely ones are seen at once; the rest is one tap away. */
const FIRST = 6;
const MORE = '+';

interface CategoryPickerProps {
  chosen: string | null;
  onChoose(categoryId: string): void;
}

export function CategoryPicker({ chosen, onChoose }: CategoryPickerProps) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const categories = useCategories();
  const [all, setAll] = useState(false);
  if (categories.length === 0) return <SkeletonBlock height={96} />;
  const chosenIsHidden = categories.slice(FIRST).some(({ categoryId }) => categoryId === chosen);
  const open = all || chosenIsHidden || categories.length <= FIRST + 1;
  const shown = (open ? categories : categories.slice(0, FIRST)).map(({ categoryId, name, nameEn }) => ({
    value: categoryId,
    word: language === 'zh' ? name : nameEn,
  }));
  const chips = open ? shown : [...shown, { value: MORE, word: words.filing.moreCategories }];
  return (
    <Chips
      chips={chips}
      chosen={chosen ? [chosen] : []}
      onTap={(value) => (value === MORE ? setAll(true) : onChoose(value))}
    />
  );
}
