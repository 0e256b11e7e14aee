import { useState } from 'react';
import { TEAM_CODE_CHARS, TEAM_NAME_MAX_CHARS } from '#types/tasks/limits';
import type { Problem } from '@/cloud/problem';
import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { TextRow } from '@/components/text-row';
import { useHoursWords } from '../../../words';

interface LineSheetProps {
  title: string;
  /** On the button. */
  word: string;
  first?: string;
  busy: boolean;
  problem: Problem | null;
  onClose(): void;
  onSend(typed: string): Promise<void>;
}

interface OneLine extends LineSheetProps {
  label: string;
  hint: string;
  maxChars: number;
}

/** One line of text and what sends it. */
function OneLineSheet(props: OneLine) {
  const { title, word, first = '', busy, problem, label, hint, maxChars, onClose, onSend } = props;
  const [typed, setTyped] = useState(first);
  const text = typed.trim();
  const send = () => {
    if (text !== '') void onSend(text);
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      bottom={<Button block kind="primary" word={word} busy={busy} disabled={text === ''} onTap={send} />}
    >
      <TextRow
        label={label}
        hint={hint}
        value={typed}
        maxChars={maxChars}
        onChange={setTyped}
        onDone={send}
      />
      <ProblemNote problem={problem} ofFields />
    </Sheet>
  );
}

export function NameSheet(props: LineSheetProps) {
  const { name, nameHint } = useHoursWords().teams;
  return <OneLineSheet {...props} label={name} hint={nameHint} maxChars={TEAM_NAME_MAX_CHARS} />;
}

/** Room for the dash and the blanks people type. */
const TYPED_MAX_CHARS = TEAM_CODE_CHARS + 6;

export function CodeSheet(props: LineSheetProps) {
  const { code, codeHint } = useHoursWords().teams;
  return <OneLineSheet {...props} label={code} hint={codeHint} maxChars={TYPED_MAX_CHARS} />;
}
