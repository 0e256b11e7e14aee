import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { WHY_MAX_CHARS } from '#types/people/audit';
import type { Problem } from '@/cloud/problem';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { TextArea } from '@/components/text-area';
import { useAdminWords } from '../words';
import classes from './admin.module.scss';
import { ProblemNote } from '@/components/problem-note';

interface ReasonSheetProps {
  title: string;
  /** What happens then. */
  help: string;
  /** Such a reason as fits. */
  hint: string;
  word: string;
  danger?: boolean;
  busy: boolean;
  problem: Problem | null;
  /** Questions before the reason. */
  children?: ReactNode;
  onSend(why: string): void;
  onClose(): void;
}

/** A change to somebody's rights: what it means, and why, for the log. */
export function ReasonSheet(props: ReasonSheetProps) {
  const words = useAdminWords().people;
  const [why, setWhy] = useState('');
  const { title, help, hint, word, danger, busy, problem, children, onSend, onClose } = props;
  const bottom = (
    <Button
      word={word}
      kind={danger ? 'danger' : 'primary'}
      block
      busy={busy}
      onTap={() => onSend(why.trim())}
    />
  );
  return (
    <Sheet title={title} onClose={onClose} bottom={bottom}>
      <View className={classes.stack}>
        <Text className={classes.note}>{help}</Text>
        {children}
        <TextArea
          label={words.why}
          value={why}
          hint={hint}
          maxChars={WHY_MAX_CHARS}
          onChange={setWhy}
          problem={problem?.fields['why']}
        />
        <ProblemNote problem={problem} />
      </View>
    </Sheet>
  );
}
