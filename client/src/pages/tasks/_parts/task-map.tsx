import { View } from '@tarojs/components';
import type { Position } from '#types/places/position';
import type { TaskCard } from '#types/tasks/task';
import pin from '@/assets/pins/open.png';
import { PinMap } from '@/components/pin-map';
import { goToTask } from '@/features/tasks/routes';
import { useWords } from '@/words/language';
import classes from './tasks.module.scss';

const HEIGHT_PX = 260;

/** The same tasks where they are; a pin opens its task. */
export function TaskMap({ tasks, center }: { tasks: readonly TaskCard[]; center: Position }) {
  const { taskList: words } = useWords();
  return (
    <View className={classes.map}>
      <PinMap
        pins={tasks.map(({ place, title }) => ({ position: place, icon: pin, title }))}
        center={center}
        heightPx={HEIGHT_PX}
        label={words.mapLabel}
        onPick={(index) => {
          const task = tasks[index];
          if (task) goToTask(task.taskId);
        }}
      />
    </View>
  );
}
