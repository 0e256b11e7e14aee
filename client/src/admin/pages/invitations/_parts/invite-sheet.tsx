import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { INVITATION_DAYS } from '#types/people/limits';
import { createInvitation, type MayGive } from '#types/people/staff-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import classes from '../../../_parts/admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { firstRole, RolePick } from '../../../_parts/role-pick';
import { TextRow } from '@/components/text-row';
import { useAdminWords } from '../../../words';
import { CodeShown } from './code-shown';

const NOTE_MAX_CHARS = 60;
const FIRST_DAYS = INVITATION_DAYS[1];

interface InviteSheetProps {
  mayGive: MayGive;
  onClose(): void;
}

/** Which role, where, for whom; then the code, shown once. */
export function InviteSheet({ mayGive, onClose }: InviteSheetProps) {
  const words = useAdminWords().people;
  const act = useAct(createInvitation);
  const [picked, setPicked] = useState(() => firstRole(mayGive));
  const [days, setDays] = useState<(typeof INVITATION_DAYS)[number]>(FIRST_DAYS);
  const [note, setNote] = useState('');
  const [made, setMade] = useState<OutputOf<typeof createInvitation> | null>(null);
  if (made) return <CodeShown made={made} onClose={onClose} />;
  if (!picked) return null;
  const send = async () => {
    const outcome = await act.send({ ...picked, days, note });
    if (outcome?.ok) setMade(outcome.data);
  };
  const bottom = (
    <Button word={words.invitation.send} kind="primary" block busy={act.busy} onTap={() => void send()} />
  );
  return (
    <Sheet title={words.invitation.invite} onClose={onClose} bottom={bottom}>
      <View className={classes.stack}>
        <RolePick
          mayGive={mayGive}
          picked={picked}
          onPick={setPicked}
          problem={act.problem?.fields['bureauId']}
        />
        <Field label={words.invitation.days}>
          <Chips
            chips={INVITATION_DAYS.map((value) => ({ value: String(value), word: words.quick[value] ?? '' }))}
            chosen={[String(days)]}
            onTap={(value) => setDays(INVITATION_DAYS.find((one) => String(one) === value) ?? FIRST_DAYS)}
          />
        </Field>
        <TextRow
          label={words.invitation.note}
          value={note}
          maxChars={NOTE_MAX_CHARS}
          problem={act.problem?.fields['note']}
          onChange={setNote}
        />
        <Text className={classes.note}>{words.invitation.once}</Text>
        <ProblemNote problem={act.problem} />
      </View>
    </Sheet>
  );
}
