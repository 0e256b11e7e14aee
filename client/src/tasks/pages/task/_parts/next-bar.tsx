import { claimTask } from '#types/tasks/contracts';
import type { Claim, Task } from '#types/tasks/task';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { ShareButton } from '@/components/share-button';
import { useOnePress } from '@/device/use-one-press';
import { askPush } from '@/features/notices/ask-push';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useRoles } from '@/features/shell/use-roles';
import { goToStep } from '@/features/tasks/go-to-step';
import { nextStep } from '@/features/tasks/next-step';
import { goToBoard, goToVolunteering } from '@/features/tasks/routes';
import { useLanguage, useWords } from '@/words/language';
import { standOf } from '../../../round';
import { useTaskWords } from '../../../words';

interface NextBarProps {
  task: Task;
  claim: Claim | null;
  reload(): Promise<void>;
}

/** The one next thing of this reader's; sending it on stands beside it. */
export function NextBar({ task, claim, reload }: NextBarProps) {
  const words = useTaskWords();
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const roles = useRoles();
  const act = useAct(claimTask);
  const step = claim && nextStep(claim, task.kind, standOf(task.walk).left);
  const isVolunteer = roles.some(({ role }) => role === 'volunteer');

  const taking = useOnePress(async () => {
    // First of all: WeChat shows its question only in answer to a tap.
    const asked = askPush('claimed');
    const outcome = await act.send({ taskId: task.taskId });
    await asked;
    if (!outcome) return;
    if (outcome.ok) {
      const { waiting } = outcome.data.claim;
      tellDone(waiting === null ? words.task.claimed : words.task.reserved(waiting + 1));
    } else await tellProblem(outcome.problem, all, language);
    await reload();
  });
  const button = () => {
    if (step)
      return (
        <Button
          kind="primary"
          block
          word={all.taskList.steps[step]}
          onTap={() => goToStep(step, task.taskId)}
        />
      );
    if (task.steps.includes('claim'))
      return (
        <Button
          kind="primary"
          block
          icon="hand"
          word={task.seated < task.slots ? words.task.claim : words.task.claimReserve}
          busy={taking.busy}
          onTap={() => void taking.press()}
        />
      );
    if (task.steps.includes('change') && !claim)
      return (
        <Button
          kind="primary"
          block
          icon="people"
          word={words.titles.board}
          onTap={() => goToBoard(task.taskId)}
        />
      );
    if (task.state === 'open' && !claim && !isVolunteer)
      return <Button kind="primary" block icon="hand" word={words.task.enrol} onTap={goToVolunteering} />;
    return null;
  };
  const main = button();
  return (
    <>
      <ShareButton word={words.task.share} quiet={main !== null} />
      {main}
    </>
  );
}
