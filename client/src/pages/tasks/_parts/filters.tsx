import { Text, View as Box } from '@tarojs/components';
import { TASK_KINDS, TASK_KIND_LABELS, type TaskKind } from '#types/tasks/states';
import { Chips } from '@/components/chips';
import { Icon } from '@/components/icon';
import { useLanguage, useWords } from '@/words/language';
import classes from './tasks.module.scss';

export type View = 'list' | 'map';
const ALL = 'all';

interface FiltersProps {
  title: string;
  kind: TaskKind | null;
  view: View;
  onKind(kind: TaskKind | null): void;
  onView(view: View): void;
}

/** Which tasks, and whether as a list or on the map. */
export function Filters({ title, kind, view, onKind, onView }: FiltersProps) {
  const { taskList: words } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const other: View = view === 'list' ? 'map' : 'list';
  return (
    <Box className={classes.filters}>
      <Box className={classes.head}>
        <Text className={classes.title}>{title}</Text>
        <Box
          className={classes.switch}
          hoverClass={classes.pressed}
          aria-role="button"
          onClick={() => onView(other)}
        >
          <Icon name={other} size="small" />
          <Text>{words.views[other]}</Text>
        </Box>
      </Box>
      <Chips
        chosen={[kind ?? ALL]}
        onTap={(value) => onKind(value === ALL ? null : (value as TaskKind))}
        chips={[
          { value: ALL, word: words.allKinds },
          ...TASK_KINDS.map((value) => ({ value, word: TASK_KIND_LABELS[value][language] })),
        ]}
      />
    </Box>
  );
}
