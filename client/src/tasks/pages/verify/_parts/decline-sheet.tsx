import type { ClaimRow } from '#types/tasks/task';
import { StepSheet } from '@/features/reports/step-sheet';
import { useTaskWords } from '../../../words';
import type { Judging } from './use-judging';

interface DeclineSheetProps {
  claim: ClaimRow;
  judging: Judging;
  onClose(): void;
}

/** A no, and why: the volunteer reads it and can hand in once more. */
export function DeclineSheet({ claim, judging, onClose }: DeclineSheetProps) {
  const { verify: words } = useTaskWords();
  const send = async (reason: string) => {
    const done = await judging.decline(claim, reason);
    if (done) onClose();
    return done;
  };
  return (
    <StepSheet
      title={words.declineTitle}
      about={words.declineAbout}
      name={`decline:${claim.claimId}`}
      phrases={words.declinePhrases}
      yes={{ word: words.decline, needsNote: true, send }}
      busy={judging.busy}
      onClose={onClose}
    />
  );
}
