import { withdrawGrant, type PersonRow } from '#types/people/staff-contracts';
import { useAct } from '@/cloud/use-act';
import { ReasonSheet } from '../../../_parts/reason-sheet';
import { useAdminWords } from '../../../words';
import type { PersonSheetProps } from './person-sheet';

interface WithdrawSheetProps extends PersonSheetProps {
  held: PersonRow['roles'][number];
  said: string;
}

export function WithdrawSheet({ personId, held, said, onClose, onDone }: WithdrawSheetProps) {
  const { person: words, whyHints } = useAdminWords().people;
  const act = useAct(withdrawGrant);
  const { role, bureauId } = held;
  if (role === 'resident') return null;
  const send = async (why: string) => {
    const outcome = await act.send({ personId, role, bureauId, why });
    if (outcome?.ok) onDone();
  };
  return (
    <ReasonSheet
      title={words.withdrawTitle(said)}
      help={words.withdrawHelp}
      hint={whyHints.withdraw}
      word={words.withdraw}
      danger
      busy={act.busy}
      problem={act.problem}
      onSend={(why) => void send(why)}
      onClose={onClose}
    />
  );
}
