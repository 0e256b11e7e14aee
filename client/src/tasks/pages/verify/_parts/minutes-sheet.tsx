import { useState } from 'react';
import type { ClaimRow } from '#types/tasks/task';
import { TextRow } from '@/components/text-row';
import { StepSheet } from '@/features/reports/step-sheet';
import { useTaskWords } from '../../../words';
import type { Judging } from './use-judging';

/** Twelve hours are 720. */
const MINUTES_MAX_CHARS = 3;

interface MinutesSheetProps {
  claim: ClaimRow;
  judging: Judging;
  onClose(): void;
}

/** A yes to less than was counted, with a reason. */
export function MinutesSheet({ claim, judging, onClose }: MinutesSheetProps) {
  const { verify: words } = useTaskWords();
  const [minutes, setMinutes] = useState(String(claim.minutes ?? ''));
  const [wrong, setWrong] = useState(false);
  const send = async (reason: string) => {
    const count = Number(minutes);
    setWrong(!(count > 0));
    if (!(count > 0)) return false;
    const done = await judging.cut(claim, count, reason);
    if (done) onClose();
    return done;
  };
  return (
    <StepSheet
      title={words.minutesTitle}
      about={words.minutesAbout}
      name={`cut:${claim.claimId}`}
      yes={{ word: words.judge, needsNote: true, send }}
      busy={judging.busy}
      onClose={onClose}
    >
      <TextRow
        label={words.minutes}
        kind="number"
        value={minutes}
        maxChars={MINUTES_MAX_CHARS}
        problem={wrong ? words.needMinutes : undefined}
        onChange={setMinutes}
      />
    </StepSheet>
  );
}
