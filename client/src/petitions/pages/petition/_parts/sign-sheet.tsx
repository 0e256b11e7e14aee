import { Picker } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import type { loadMe } from '#types/people/contracts';
import { signPetition } from '#types/petitions/contracts';
import { SIGNER_WORDS_MAX_CHARS } from '#types/petitions/limits';
import type { PetitionShown } from '#types/petitions/petition';
import { useAct } from '@/cloud/use-act';
import { readKept } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { PickBox } from '@/components/pick-box';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { SwitchRow } from '@/components/switch-row';
import { TextArea } from '@/components/text-area';
import { useConsent } from '@/features/consents/use-consent';
import { askPush } from '@/features/notices/ask-push';
import { usePetitionWords } from '../../../words';

interface SignSheetProps {
  petition: PetitionShown;
  onClose(): void;
  onSigned(): void;
}

/** What goes with a signature; all of it may be left as it is. */
export function SignSheet({ petition, onClose, onSigned }: SignSheetProps) {
  const words = usePetitionWords();
  const [said, setSaid] = useState('');
  const [showName, setShowName] = useState(false);
  const [tellMe, setTellMe] = useState(true);
  const me = readKept<OutputOf<typeof loadMe>>('me');
  const [community, setCommunity] = useState<string | null>(me?.community ?? null);
  const { send, busy, problem } = useAct(signPetition);
  const consent = useConsent('voice');
  const sign = async () => {
    // First thing in the tap, and beside the signing: whatever is answered to it, the signature goes its way.
    const asked = tellMe ? askPush('signed') : null;
    const { petitionId, textVersion } = petition;
    const input = { petitionId, textVersion, words: said, community, showName, tellMe };
    const outcome = await consent.sending(() => send(input));
    await asked;
    if (!outcome?.ok) return;
    const number = words.aboutNumber(outcome.data.about.toLocaleString('en'));
    const waits = said !== '' && !outcome.data.wordsShown;
    void Taro.showToast({ title: waits ? `${number}\n${words.wordsWait}` : number, icon: 'none' });
    onSigned();
  };
  const button = <Button kind="primary" block word={words.signNow} busy={busy} onTap={() => void sign()} />;
  return (
    <Sheet title={words.signSheet} onClose={onClose} bottom={button}>
      <TextArea
        label={words.wordsHint}
        value={said}
        hint={words.wordsExample}
        maxChars={SIGNER_WORDS_MAX_CHARS}
        onChange={setSaid}
        problem={problem?.fields?.words}
      />
      {me && me.communities.length > 0 && (
        <Field label={words.community}>
          <Picker
            range={me.communities}
            value={Math.max(0, me.communities.indexOf(community ?? ''))}
            onChange={(event) => setCommunity(me.communities[Number(event.detail.value)] ?? null)}
          >
            <PickBox label={words.community} value={community ?? words.chooseCommunity} />
          </Picker>
        </Field>
      )}
      <SwitchRow title={words.showName} words={words.showNameHelp} on={showName} onChange={setShowName} />
      <SwitchRow title={words.tellMe} words={words.tellMeHelp} on={tellMe} onChange={setTellMe} />
      <ProblemNote problem={problem} />
      {consent.sheet}
    </Sheet>
  );
}
