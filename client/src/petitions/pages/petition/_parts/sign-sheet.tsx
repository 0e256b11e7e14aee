import { Text } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { signPetition } from '#types/petitions/contracts';
import { SIGNER_WORDS_MAX_CHARS } from '#types/petitions/limits';
import type { PetitionShown } from '#types/petitions/petition';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { SwitchRow } from '@/components/switch-row';
import { TextArea } from '@/components/text-area';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { usePetitionWords } from '../../../words';
import classes from './sign-sheet.module.scss';

interface SignSheetProps {
  petition: PetitionShown;
  onClose(): void;
  onSigned(): void;
}

/** What goes with a signature; all of it may be left as it is. */
export function SignSheet({ petition, onClose, onSigned }: SignSheetProps) {
  const all = useWords();
  const words = usePetitionWords();
  const language = useLanguage((chosen) => chosen.language);
  const [said, setSaid] = useState('');
  const [showName, setShowName] = useState(false);
  const [tellMe, setTellMe] = useState(true);
  const { send, busy, problem } = useAct(signPetition);
  const sign = async () => {
    const { petitionId, textVersion } = petition;
    const outcome = await send({ petitionId, textVersion, words: said, showName, tellMe });
    if (!outcome?.ok) return;
    const number = outcome.data.about.toLocaleString('en');
    void Taro.showToast({ title: words.aboutNumber(number), icon: 'none' });
    onSigned();
  };
  const button = <Button kind="primary" block word={words.signNow} busy={busy} onTap={() => void sign()} />;
  return (
    <Sheet title={words.signSheet} onClose={onClose} bottom={button}>
      <TextArea
        label={words.wordsHint}
        value={said}
        hint=""
        maxChars={SIGNER_WORDS_MAX_CHARS}
        onChange={setSaid}
        problem={problem?.fields?.words}
      />
      <SwitchRow title={words.showName} words={words.showNameHelp} on={showName} onChange={setShowName} />
      <SwitchRow title={words.tellMe} words={words.tellMeHelp} on={tellMe} onChange={setTellMe} />
      {problem && <Text className={classes.problem}>{sayProblem(problem, language, all)}</Text>}
    </Sheet>
  );
}
