import { useState } from 'react';
import { cancelTask } from '#types/tasks/contracts';
import type { Task } from '#types/tasks/task';
import { useAct } from '@/cloud/use-act';
import { SwitchRow } from '@/components/switch-row';
import { StepSheet } from '@/features/reports/step-sheet';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';
import { useTaskWords } from '../../../words';

interface CancelSheetProps {
  task: Task;
  reload(): Promise<void>;
  onClose(): void;
}

/** Calls it off, with a reason; of a weekly one also those that follow. */
export function CancelSheet({ task, reload, onClose }: CancelSheetProps) {
  const { task: words } = useTaskWords();
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const [following, setFollowing] = useState(false);
  const act = useAct(cancelTask);
  const send = async (reason: string) => {
    const outcome = await act.send({ taskId: task.taskId, reason, following });
    if (!outcome) return false;
    if (!outcome.ok) await tellProblem(outcome.problem, all, language);
    else tellDone(words.cancelDone);
    onClose();
    await reload();
    return outcome.ok;
  };
  return (
    <StepSheet
      title={words.cancel}
      about={words.cancelWords}
      name={`task-cancel:${task.taskId}`}
      label={words.cancelReason}
      yes={{ word: words.cancel, needsNote: true, send }}
      busy={act.busy}
      onClose={onClose}
    >
      {task.repeatsUntil !== null && (
        <SwitchRow
          title={words.cancelFollowing}
          words={words.cancelFollowingWords}
          on={following}
          onChange={setFollowing}
        />
      )}
    </StepSheet>
  );
}
