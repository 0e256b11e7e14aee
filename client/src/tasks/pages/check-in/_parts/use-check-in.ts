import type { Position } from '#types/places/position';
import { checkIn } from '#types/tasks/claim-contracts';
import type { Task } from '#types/tasks/task';
import { rightNow, serverNow } from '@/cloud/server-time';
import { scanCode } from '@/device/scan';
import { useOnePress } from '@/device/use-one-press';
import { useSendOrWait } from '@/features/outbox/use-send-or-wait';
import { tellDone, tellProblem } from '@/features/reports/told';
import { aboutClaim } from '@/features/tasks/next-step';
import { MY_TASKS } from '@/features/tasks/routes';
import { useLanguage, useMarks, useWords } from '@/words/language';
import { useTaskWords } from '../../../words';
import { codeIn } from './spot-code';

export interface CheckingIn {
  busy: boolean;
  here(): Promise<void>;
  scan(): Promise<void>;
  /** True: done, or kept for later. */
  byCode(code: string): Promise<boolean>;
}

/** By position or by code; where the network does not carry it, it is kept with the time and place of now. */
export function useCheckIn(
  task: Task | null,
  position: Position | null,
  reload: () => Promise<void>,
): CheckingIn {
  const words = useTaskWords();
  const marks = useMarks();
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const act = useSendOrWait(checkIn);

  const sending = useOnePress(async (code: string | null): Promise<boolean> => {
    const claimId = task?.claim?.claimId;
    if (!task || !claimId) return false;
    const outcome = await act.send({
      about: aboutClaim(claimId),
      input: { claimId, moment: { at: code === null ? rightNow() : serverNow(), position }, code },
      photos: [],
      title: `${words.titles.checkIn}${marks.colon}${task.title}`,
      page: MY_TASKS,
    });
    if (outcome === null) return false;
    if (outcome === 'waits') {
      tellDone(words.checkIn.kept);
      return true;
    }
    if (outcome.ok) tellDone(words.checkIn.done);
    else await tellProblem(outcome.problem, all, language);
    await reload();
    return outcome.ok;
  });
  const send = async (code: string | null) => (await sending.press(code)) ?? false;

  return {
    busy: sending.busy,
    here: async () => void (await send(null)),
    async scan() {
      const scanned = await scanCode();
      if (scanned === null || !task) return;
      const code = codeIn(scanned, task.taskId);
      if (code === null) tellDone(words.checkIn.notOurs);
      else await send(code);
    },
    byCode: send,
  };
}
