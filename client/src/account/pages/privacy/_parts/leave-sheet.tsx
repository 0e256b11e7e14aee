import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { leave, LEAVE_WORD } from '#types/people/privacy-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { TextRow } from '@/components/text-row';
import { forgetEverything } from '@/device/storage';
import { useAccountWords } from '../../../words';
import classes from './leave-sheet.module.scss';

/** Cannot be undone: the word has to be typed. */
export function LeaveSheet({ onClose }: { onClose(): void }) {
  const { privacy: words } = useAccountWords();
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
        <TextRow
          label={words.typeWord(LEAVE_WORD)}
          hint={LEAVE_WORD}
          value={word}
          maxChars={LEAVE_WORD.length}
          problem={problem?.fields?.['word']}
          onChange={setWord}
        />
        {problem && !problem.fields?.['word'] && <ProblemNote problem={problem} />}
      </View>
    </Sheet>
  );
}
