import { Input, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { leave, LEAVE_WORD } from '#types/people/privacy-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { forgetEverything } from '@/device/storage';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { useAccountWords } from '../../../words';
import classes from './leave-sheet.module.scss';

/** Cannot be undone: the word has to be typed. */
export function LeaveSheet({ onClose }: { onClose(): void }) {
  const { privacy: words } = useAccountWords();
  const common = useWords();
  const language = useLanguage((state) => state.language);
  const [word, setWord] = useState('');
  const act = useAct(leave);
  const go = async () => {
    const outcome = await act.send({ word: word.trim() as typeof LEAVE_WORD });
    if (!outcome?.ok) return;
    forgetEverything();
    await Taro.showModal({ title: words.goneTitle, content: words.gone, showCancel: false });
    void Taro.reLaunch({ url: '/pages/home/index' });
  };
  const { problem } = act;
  return (
    <Sheet
      title={words.leaveTitle}
      onClose={onClose}
      bottom={<Button word={words.leaveSure} kind="danger" block busy={act.busy} onTap={() => void go()} />}
    >
      <View className={classes.stack}>
        {words.leaveMeans.map((line) => (
          <Text key={line} className={classes.line}>
            {line}
          </Text>
        ))}
        <Field label={words.typeWord(LEAVE_WORD)} problem={problem?.fields?.['word']}>
          <Input
            className={classes.input}
            value={word}
            placeholder={LEAVE_WORD}
            maxlength={LEAVE_WORD.length}
            onInput={(event) => setWord(event.detail.value)}
          />
        </Field>
        {problem && !problem.fields?.['word'] && (
          <Text className={classes.problem}>{sayProblem(problem, language, common)}</Text>
        )}
      </View>
    </Sheet>
  );
}
