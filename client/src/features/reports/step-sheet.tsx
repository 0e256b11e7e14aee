import { Text } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { NoteField } from './note-field';
import { useTyped } from './use-typed';
import { useWords } from '@/words/language';
import classes from './step-sheet.module.scss';

/** One answer of the sheet: sends, or refuses. */
export interface SheetAnswer {
  word: string;
  /** A word of why must be given with it. */
  needsNote: boolean;
  /** Gives whether it is done: what was typed is forgotten then. */
  send(note: string): Promise<boolean>;
}

interface StepSheetProps {
  title: string;
  /** What it leads to, in a sentence or two. */
  about?: string;
  /** What was typed is kept under this name while the sheet is closed. */
  name: string;
  label?: string;
  hint?: string;
  phrases?: readonly string[];
  yes: SheetAnswer;
  /** The other answer, quieter, at the left. */
  no?: SheetAnswer;
  busy: boolean;
  onClose(): void;
}

/** A step that needs words: what it leads to, the choices in between, why, and what sends it. */
export function StepSheet(props: PropsWithChildren<StepSheetProps>) {
  const { title, about, name, label, hint, phrases = [], yes, no, busy, onClose, children } = props;
  const { caseSheets } = useWords();
  const typed = useTyped(name);
  const [missing, setMissing] = useState<string | undefined>();
  const note = typed.words.trim();
  const tap = async ({ needsNote, send }: SheetAnswer) => {
    if (needsNote && note === '') {
      setMissing(no ? caseSheets.needRefusal : caseSheets.needReason);
      return;
    }
    setMissing(undefined);
    if (await send(note)) typed.forget();
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      bottom={
        <>
          {no && <Button word={no.word} kind="danger" busy={busy} onTap={() => void tap(no)} />}
          <Button word={yes.word} kind="primary" block busy={busy} onTap={() => void tap(yes)} />
        </>
      }
    >
      {about && <Text className={classes.about}>{about}</Text>}
      {children}
      <NoteField
        label={label ?? (yes.needsNote ? caseSheets.reason : caseSheets.note)}
        hint={
          hint ?? (no ? caseSheets.refuseHint : yes.needsNote ? caseSheets.reasonHint : caseSheets.noteHint)
        }
        phrases={phrases}
        value={typed.words}
        problem={note === '' ? missing : undefined}
        onChange={typed.type}
      />
    </Sheet>
  );
}
