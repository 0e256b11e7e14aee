import type { TaskStep } from '#types/tasks/states';
import type { Task } from '#types/tasks/task';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { Section } from '@/components/section';
import { goToBoard, goToChangingTask, goToSpotCode, goToVerifyingClaims } from '@/features/tasks/routes';
import { useTaskWords } from '../../../words';

interface OrganisingProps {
  task: Task;
  may(step: TaskStep): boolean;
  onCancel(): void;
}

/** For whoever organises it. */
export function Organising({ task, may, onCancel }: OrganisingProps) {
  const { task: words } = useTaskWords();
  const { taskId } = task;
  return (
    <Section title={words.organising}>
      <Card bare>
        <ListRow icon="people" title={words.board} onTap={() => goToBoard(taskId)} />
        {may('spot-code') && (
          <ListRow
            icon="scan"
            title={words.spotCode}
            words={words.spotCodeWords}
            onTap={() => goToSpotCode(taskId)}
          />
        )}
        {may('verify') && (
          <ListRow icon="check-circle" title={words.verify} onTap={() => goToVerifyingClaims(taskId)} />
        )}
        {may('change') && (
          <ListRow icon="settings" title={words.change} onTap={() => goToChangingTask(taskId)} />
        )}
        {may('cancel') && <ListRow icon="close" title={words.cancel} plain onTap={onCancel} />}
      </Card>
    </Section>
  );
}
