import { Input, Text } from '@tarojs/components';
import { useState } from 'react';
import { SPOT_CODE_DIGITS } from '#types/tasks/limits';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';
import classes from './code-sheet.module.scss';
import { isCode } from './spot-code';

interface CodeSheetProps {
  busy: boolean;
  onSend(code: string): Promise<void>;
  onClose(): void;
}

/** The digits beside the picture, for who cannot scan it. */
export function CodeSheet({ busy, onSend, onClose }: CodeSheetProps) {
  const { checkIn: words } = useTaskWords();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const send = async () => {
    setWrong(!isCode(code));
    if (isCode(code)) await onSend(code);
  };
  return (
    <Sheet
      title={words.type}
      onClose={onClose}
      bottom={<Button kind="primary" block word={words.typeDone} busy={busy} onTap={() => void send()} />}
    >
      <Text className={parts.fine}>{words.typeHelp}</Text>
      <Field label={words.type} problem={wrong ? words.needCode : undefined}>
        <Input
          className={classes.code}
          type="number"
          value={code}
          placeholder={words.typeHint}
          maxlength={SPOT_CODE_DIGITS}
          aria-label={words.type}
          focus
          onInput={(event) => setCode(event.detail.value)}
        />
      </Field>
    </Sheet>
  );
}
