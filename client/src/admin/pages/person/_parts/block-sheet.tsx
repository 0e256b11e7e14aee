import { useState } from 'react';
import { blockPerson } from '#types/people/staff-contracts';
import { useAct } from '@/cloud/use-act';
import { endOfDay } from '@/components/day-choice';
import { ReasonSheet } from '../../../_parts/reason-sheet';
import { UntilChoice } from '../../../_parts/until-choice';
import { useAdminWords } from '../../../words';
import type { PersonSheetProps } from './person-sheet';

const FIRST_DAYS = 7;

/** Looking only, until a day; or everything again. */
export function BlockSheet({
  personId,
  isBlocked,
  onClose,
  onDone,
}: PersonSheetProps & { isBlocked: boolean }) {
  const { person: words, whyHints } = useAdminWords().people;
  const act = useAct(blockPerson);
  const [until, setUntil] = useState<number | null>(() => endOfDay(Date.now(), FIRST_DAYS));
  const send = async (why: string) => {
    const outcome = await act.send({ personId, until: isBlocked ? null : until, why });
    if (outcome?.ok) onDone();
  };
  return (
    <ReasonSheet
      title={isBlocked ? words.unblock : words.block}
      help={isBlocked ? words.unblockHelp : words.blockHelp}
      hint={isBlocked ? whyHints.unblock : whyHints.block}
      word={isBlocked ? words.unblock : words.block}
      danger={!isBlocked}
      busy={act.busy}
      problem={act.problem}
      onSend={(why) => void send(why)}
      onClose={onClose}
    >
      {!isBlocked && <UntilChoice value={until} onChange={setUntil} problem={act.problem?.fields['until']} />}
    </ReasonSheet>
  );
}
