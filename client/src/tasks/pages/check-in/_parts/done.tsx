import { Text, View } from '@tarojs/components';
import type { Claim, Task } from '#types/tasks/task';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { goToStep } from '@/features/tasks/go-to-step';
import { nextStep } from '@/features/tasks/next-step';
import { leaveToTask } from '@/features/tasks/routes';
import { useWords } from '@/words/language';
import { townTime } from '@/words/times';
import parts from '../../../_parts/tasks.module.scss';
import { standOf } from '../../../round';
import { useTaskWords } from '../../../words';
import classes from './done.module.scss';

/** Checked in: since when it counts, and what is next. */
export function Done({ task, claim, waits }: { task: Task; claim: Claim; waits: boolean }) {
  const { checkIn: words } = useTaskWords();
  const { taskList } = useWords();
  const step = nextStep(claim, task.kind, standOf(task.walk).left);
  const since = townTime(claim.checkedInAt ?? 0).clock;
  return (
    <Card>
      <View className={parts.stack}>
        <View className={classes.head}>
          <View className={classes.sign}>
            <Icon name={waits ? 'offline' : 'check-circle'} size="large" />
          </View>
          <Text className={parts.big}>{waits ? words.kept : words.done}</Text>
        </View>
        {waits && <Text>{words.keptWords}</Text>}
        <Text>{words.doneWords(since)}</Text>
        {step && (
          <Button
            kind="primary"
            block
            word={taskList.steps[step]}
            onTap={() => goToStep(step, task.taskId)}
          />
        )}
        <Button kind="quiet" block word={words.toTask} onTap={() => leaveToTask(task.taskId)} />
      </View>
    </Card>
  );
}
