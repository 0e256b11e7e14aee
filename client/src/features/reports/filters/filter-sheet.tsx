import { View } from '@tarojs/components';
import { useState } from 'react';
import { DUE_FILTERS, type DueFilter } from '#types/reports/list-filter';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { useCategories } from '@/features/filing/use-categories';
import { useLanguage, useWords } from '@/words/language';
import {
  FILING_PERIODS,
  withoutPart,
  type FilingPeriod,
  type Narrowing,
  type NarrowingPart,
} from './narrowing';
import { BureauField, ZoneField } from './place-fields';
import classes from './filter-sheet.module.scss';

const ANY = 'any';

interface FilterSheetProps {
  parts: readonly NarrowingPart[];
  narrowing: Narrowing;
  onNarrow(next: Narrowing): void;
  onClose(): void;
}

/** All at once, and nothing changes behind it until it is wanted. */
export function FilterSheet({ parts, narrowing, onNarrow, onClose }: FilterSheetProps) {
  const { filters, common } = useWords();
  const language = useLanguage((state) => state.language);
  const [chosen, setChosen] = useState(narrowing);
  const categories = useCategories().map(({ categoryId, name, nameEn }) => ({
    id: categoryId,
    name: language === 'zh' ? name : nameEn,
  }));
  const set = (change: Narrowing, part: NarrowingPart) =>
    setChosen((before) => ({ ...withoutPart(before, part), ...change }));
  const has = (part: NarrowingPart) => parts.includes(part);

  return (
    <Sheet
      title={filters.title}
      onClose={onClose}
      bottom={
        <>
          <Button word={filters.clear} onTap={() => onNarrow({})} />
          <Button word={filters.show} kind="primary" block onTap={() => onNarrow(chosen)} />
        </>
      }
    >
      <View className={classes.fields}>
        {has('due') && (
          <Field label={filters.dueLabel}>
            <Chips
              chips={[ANY, ...DUE_FILTERS].map((value) => ({
                value,
                word: filters.due[value as DueFilter | 'any'],
              }))}
              chosen={[chosen.due ?? ANY]}
              onTap={(value) => set(value === ANY ? {} : { due: value as DueFilter }, 'due')}
            />
          </Field>
        )}
        {has('period') && (
          <Field label={filters.periodLabel}>
            <Chips
              chips={[ANY, ...Object.keys(FILING_PERIODS)].map((value) => ({
                value,
                word: filters.period[value as FilingPeriod | 'any'],
              }))}
              chosen={[chosen.period ?? ANY]}
              onTap={(value) => set(value === ANY ? {} : { period: value as FilingPeriod }, 'period')}
            />
          </Field>
        )}
        {has('category') && (
          <Field label={filters.categoryLabel}>
            <Chips
              chips={[
                { value: ANY, word: common.all },
                ...categories.map(({ id, name }) => ({ value: id, word: name })),
              ]}
              chosen={[chosen.category?.id ?? ANY]}
              onTap={(value) => {
                const category = categories.find(({ id }) => id === value);
                set(category ? { category } : {}, 'category');
              }}
            />
          </Field>
        )}
        {has('zone') && (
          <ZoneField zone={chosen.zone} onChoose={(zone) => set(zone ? { zone } : {}, 'zone')} />
        )}
        {has('bureau') && (
          <BureauField
            bureau={chosen.bureau}
            onChoose={(bureau) => set(bureau ? { bureau } : {}, 'bureau')}
          />
        )}
      </View>
    </Sheet>
  );
}
