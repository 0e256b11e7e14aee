import type { TaskCard as Card } from '#types/tasks/task';
import { Section } from '@/components/section';
import { goToTask, goToTasks } from '@/features/tasks/routes';
import { TaskCard } from '@/features/tasks/task-card';
import { useWords } from '@/words/language';

/** One thing to lend a hand with near by; nothing where there is none. */
export function NearTask({ task, now }: { task: Card | null; now: number }) {
  const { taskList: words } = useWords();
  if (!task) return null;
  return (
    <Section title={words.homeTitle} link={words.homeAll} onLink={goToTasks}>
      <TaskCard task={task} now={now} onOpen={() => goToTask(task.taskId)} />
    </Section>
  );
}
