import { dropClaim } from '#types/tasks/claim-contracts';
import type { ClaimRow } from '#types/tasks/task';
import { useAct } from '@/cloud/use-act';
import { StepSheet } from '@/features/reports/step-sheet';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useMarks, useWords } from '@/words/language';
import { useTaskWords } from '../../../words';

interface DropSheetProps {
  claim: ClaimRow;
  reload(): Promise<void>;
  onClose(): void;
}

/** Somebody cannot come: the place goes to the next in line. */
export function DropSheet({ claim, reload, onClose }: DropSheetProps) {
  const { board: words } = useTaskWords();
  const marks = useMarks();
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const act = useAct(dropClaim);
  const send = async (reason: string) => {
    const outcome = await act.send({ claimId: claim.claimId, reason });
    if (!outcome) return false;
    if (outcome.ok) tellDone(words.dropped);
    else await tellProblem(outcome.problem, all, language);
    onClose();
    await reload();
    return outcome.ok;
  };
  return (
    <StepSheet
      title={`${words.drop}${marks.colon}${claim.name ?? words.unnamed}`}
      about={words.dropAbout}
      name={`drop:${claim.claimId}`}
      label={words.dropReason}
      yes={{ word: words.drop, needsNote: true, send }}
      busy={act.busy}
      onClose={onClose}
    />
  );
}
