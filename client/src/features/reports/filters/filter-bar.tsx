import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { join } from '@/components/class-names';
import chips from '@/components/chips.module.scss';
import { Icon, type IconName } from '@/components/icon';
import { useWords } from '@/words/language';
import { FilterSheet } from './filter-sheet';
import { partsIn, withoutPart, type Narrowing, type NarrowingPart } from './narrowing';
import type { ListView } from './use-view';
import classes from './filter-bar.module.scss';

interface FilterBarProps {
  /** What this list can be narrowed to. */
  parts: readonly NarrowingPart[];
  narrowing: Narrowing;
  onNarrow(next: Narrowing): void;
  view: ListView;
  onView(next: ListView): void;
}

/** Above a list: what it is narrowed to, each taken away by a tap; rows or map. */
export function FilterBar({ parts, narrowing, onNarrow, view, onView }: FilterBarProps) {
  const { filters } = useWords();
  const [open, setOpen] = useState(false);
  const other: ListView = view === 'map' ? 'list' : 'map';
  const shown = partsIn(narrowing).filter((part) => parts.includes(part));
  const nameOf = (part: NarrowingPart): string => {
    if (part === 'due') return filters.due[narrowing.due ?? 'any'];
    if (part === 'period') return filters.period[narrowing.period ?? 'any'];
    return narrowing[part]?.name ?? '';
  };
  return (
    <View className={classes.bar}>
      <Chip icon="settings" word={filters.open} on={false} onTap={() => setOpen(true)} />
      {shown.map((part) => (
        <Chip
          key={part}
          icon="close"
          word={nameOf(part)}
          label={filters.without(nameOf(part))}
          on
          onTap={() => onNarrow(withoutPart(narrowing, part))}
        />
      ))}
      <View className={classes.toggle}>
        <Chip
          icon={other}
          word={filters.view[other]}
          label={filters.viewAs[other]}
          on={false}
          onTap={() => onView(other)}
        />
      </View>
      {open && (
        <FilterSheet
          parts={parts}
          narrowing={narrowing}
          onNarrow={(next) => {
            setOpen(false);
            onNarrow(next);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  );
}

interface ChipProps {
  icon: IconName;
  word: string;
  label?: string;
  on: boolean;
  onTap(): void;
}

const Chip = ({ icon, word, label, on, onTap }: ChipProps) => (
  <View
    className={join(chips.chip, on && chips.on)}
    hoverClass={chips.pressed}
    aria-role="button"
    aria-label={label ?? word}
    onClick={onTap}
  >
    <Icon name={icon} size="small" />
    <Text>{word}</Text>
  </View>
);
