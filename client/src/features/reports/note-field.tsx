import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { NOTE_MAX_CHARS } from '#types/reports/limits';
import { Chips } from '@/components/chips';
import { TextArea } from '@/components/text-area';
import { togglePhrase } from '@/features/filing/draft';
import { useMarks } from '@/words/language';
import classes from './note-field.module.scss';

const NOTE_ID = 'note';

/** To the field that is not filled in, which may lie under the bar. */
export const showNote = () =>
  void Taro.pageScrollTo({ selector: `#${NOTE_ID}`, offsetTop: -24, duration: 200 }).catch(() => undefined);

interface NoteFieldProps {
  label: string;
  hint: string;
  phrases: readonly string[];
  value: string;
  onChange(value: string): void;
  problem?: string;
}

/** A note in a few taps: gloves on, forty cases before lunch. A phrase tapped again goes. */
export function NoteField({ label, hint, phrases, value, onChange, problem }: NoteFieldProps) {
  const separator = useMarks().clause;
  return (
    <View id={NOTE_ID} className={classes.note}>
      <TextArea
        label={label}
        hint={hint}
        value={value}
        maxChars={NOTE_MAX_CHARS}
        problem={problem}
        onChange={onChange}
      />
      <Chips
        chips={phrases.map((phrase) => ({ value: phrase, word: phrase }))}
        chosen={phrases.filter((phrase) => value.includes(phrase))}
        onTap={(phrase) => onChange(togglePhrase(value, phrase, separator).slice(0, NOTE_MAX_CHARS))}
      />
    </View>
  );
}
