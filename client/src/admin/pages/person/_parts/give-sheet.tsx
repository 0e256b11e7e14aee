import { useState } from 'react';
import { giveGrant, type MayGive } from '#types/people/staff-contracts';
import { useAct } from '@/cloud/use-act';
import { ReasonSheet } from '../../../_parts/reason-sheet';
import { firstRole, RolePick } from '../../../_parts/role-pick';
import { UntilChoice } from '../../../_parts/until-choice';
import { useAdminWords } from '../../../words';
import type { PersonSheetProps } from './person-sheet';

/** A role for somebody who is here already, for good or for a time. */
export function GiveSheet({ personId, mayGive, onClose, onDone }: PersonSheetProps & { mayGive: MayGive }) {
  const words = useAdminWords().people;
  const act = useAct(giveGrant);
  const [picked, setPicked] = useState(() => firstRole(mayGive));
  const [until, setUntil] = useState<number | null>(null);
  if (!picked) return null;
  const send = async (why: string) => {
    const outcome = await act.send({ personId, ...picked, until, why });
    if (outcome?.ok) onDone();
  };
  return (
    <ReasonSheet
      title={words.person.give}
      help={words.roleHelp[picked.role]}
      hint={words.whyHints.give}
      word={words.person.give}
      busy={act.busy}
      problem={act.problem}
      onSend={(why) => void send(why)}
      onClose={onClose}
    >
      <RolePick
        mayGive={mayGive}
        picked={picked}
        onPick={setPicked}
        problem={act.problem?.fields['bureauId']}
      />
      <UntilChoice value={until} forGood onChange={setUntil} problem={act.problem?.fields['until']} />
    </ReasonSheet>
  );
}
