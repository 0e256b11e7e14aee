import { Text, View } from '@tarojs/components';
import { cancelInvitation, type Invitation } from '#types/people/staff-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { useLanguage } from '@/words/language';
import classes from '../../../_parts/admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { roleSaid } from '../../../_parts/role-said';
import { useAdminWords } from '../../../words';

interface CancelSheetProps {
  invitation: Invitation;
  onClose(): void;
  onDone(): void;
}

/** A code that shall give nothing any more. */
export function CancelSheet({ invitation, onClose, onDone }: CancelSheetProps) {
  const words = useAdminWords().people;
  const language = useLanguage((state) => state.language);
  const act = useAct(cancelInvitation);
  const send = async () => {
    const outcome = await act.send({ invitationId: invitation.invitationId });
    if (outcome?.ok) onDone();
  };
  const bottom = (
    <Button word={words.invitation.cancel} kind="danger" block busy={act.busy} onTap={() => void send()} />
  );
  return (
    <Sheet title={roleSaid(invitation, language, words.cityWide)} onClose={onClose} bottom={bottom}>
      <View className={classes.stack}>
        {invitation.note !== '' && <Text>{invitation.note}</Text>}
        <Text className={classes.note}>{words.invitation.cancelHelp}</Text>
        <ProblemNote problem={act.problem} />
      </View>
    </Sheet>
  );
}
