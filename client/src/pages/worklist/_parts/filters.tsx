import { View } from '@tarojs/components';
import { Chips } from '@/components/chips';
import type { WorklistFilter } from '@/features/reports/worklist-groups';
import { useWords } from '@/words/language';

interface FiltersProps {
  offered: readonly WorklistFilter[];
  chosen: WorklistFilter;
  onChoose(filter: WorklistFilter): void;
}

export function Filters({ offered, chosen, onChoose }: FiltersProps) {
  const { worklist } = useWords();
  if (offered.length === 0) return null;
  return (
    <View aria-label={worklist.filterLabel}>
      <Chips
        chips={offered.map((value) => ({ value, word: worklist.filters[value] }))}
        chosen={[chosen]}
        onTap={(value) => onChoose(value as WorklistFilter)}
      />
    </View>
  );
}
