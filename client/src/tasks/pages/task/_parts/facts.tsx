import { Text, View } from '@tarojs/components';
import { TASK_KIND_LABELS } from '#types/tasks/states';
import type { Task } from '#types/tasks/task';
import { Card } from '@/components/card';
import { Icon, type IconName } from '@/components/icon';
import { useNow } from '@/device/use-now';
import { KIND_ICONS } from '@/features/tasks/kind-look';
import { useLanguage, useWords } from '@/words/language';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';
import classes from './facts.module.scss';

/** What it is, when, for whom and for how many hours. */
export function Facts({ task }: { task: Task }) {
  const { task: words } = useTaskWords();
  const { taskList } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const now = useNow();
  const facts: { icon: IconName; name: string; words: string }[] = [
    { icon: 'clock', name: words.when, words: taskList.when(task.startsAt, task.endsAt, now) },
    ...(task.repeatsUntil
      ? [{ icon: 'refresh' as const, name: words.weekly, words: words.weeklyUntil(task.repeatsUntil) }]
      : []),
    ...(task.needs ? [{ icon: 'check' as const, name: words.needs, words: task.needs }] : []),
    { icon: 'star', name: words.credit, words: words.creditWords(taskList.long(task.creditMinutes)) },
    { icon: 'briefcase', name: words.organiser, words: task.organiser },
  ];
  return (
    <Card>
      <View className={parts.stack}>
        <View className={parts.between}>
          <View className={classes.kind}>
            <Icon name={KIND_ICONS[task.kind]} size="small" />
            <Text>{TASK_KIND_LABELS[task.kind][language]}</Text>
          </View>
          <Text className={classes.room}>{taskList.room(task)}</Text>
        </View>
        <Text className={parts.title}>{task.title}</Text>
        {facts.map(({ icon, name, words: said }) => (
          <View key={name} className={classes.fact}>
            <View className={classes.icon}>
              <Icon name={icon} size="small" />
            </View>
            <View className={classes.lines}>
              <Text className={parts.fine}>{name}</Text>
              <Text>{said}</Text>
            </View>
          </View>
        ))}
      </View>
    </Card>
  );
}
