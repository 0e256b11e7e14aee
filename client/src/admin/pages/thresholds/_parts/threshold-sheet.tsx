import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  LABEL_EN_MAX_CHARS,
  LABEL_ZH_MAX_CHARS,
  type ThresholdRow,
} from '#types/petitions/threshold-contracts';
import type { Problem } from '@/cloud/problem';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { TextRow } from '@/components/text-row';
import classes from '../../../_parts/admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { useAdminWords } from '../../../words';

/** Digits of a number that is typed. */
const NUMBER_MAX_CHARS = 9;
const WORKING_DAYS = 10;
type Who = 'none' | 'bureau' | 'office';

interface ThresholdSheetProps {
  row: ThresholdRow;
  removable: boolean;
  busy: boolean;
  problem: Problem | null;
  onClose(): void;
  /** Null takes it away. */
  onSave(row: ThresholdRow | null): void;
}

export function ThresholdSheet({ row, removable, busy, problem, onClose, onSave }: ThresholdSheetProps) {
  const all = useAdminWords();
  const words = all.thresholds;
  const [draft, setDraft] = useState(row);
  const { duty } = draft;
  const change = (part: Partial<ThresholdRow>) => setDraft({ ...draft, ...part });
  const answeredBy = (who: Who) =>
    change({ duty: who === 'none' ? null : { who, workingDays: duty?.workingDays ?? WORKING_DAYS } });
  // All are saved together; whichever field is wrong is one that was typed here.
  const problemOf = (field: string) =>
    Object.entries(problem?.fields ?? {}).find(([path]) => path.endsWith(`.${field}`))?.[1];
  const bottom = <Button word={all.save} kind="primary" block busy={busy} onTap={() => onSave(draft)} />;
  const chosen: Who = duty?.who ?? 'none';
  return (
    <Sheet title={row.id === undefined ? words.fresh : words.edit} onClose={onClose} bottom={bottom}>
      <View className={classes.stack}>
        <TextRow
          label={words.signatures}
          kind="number"
          value={draft.signatures === 0 ? '' : String(draft.signatures)}
          maxChars={NUMBER_MAX_CHARS}
          problem={problemOf('signatures')}
          onChange={(value) => change({ signatures: Number(value) })}
        />
        <TextRow
          label={words.labelZh}
          value={draft.labelZh}
          maxChars={LABEL_ZH_MAX_CHARS}
          problem={problemOf('labelZh')}
          onChange={(labelZh) => change({ labelZh })}
        />
        <TextRow
          label={words.labelEn}
          value={draft.labelEn}
          maxChars={LABEL_EN_MAX_CHARS}
          problem={problemOf('labelEn')}
          onChange={(labelEn) => change({ labelEn })}
        />
        <Field label={words.who}>
          <Chips
            chosen={[chosen]}
            onTap={(who) => answeredBy(who as Who)}
            chips={[
              { value: 'none', word: words.noneShort },
              { value: 'bureau', word: words.bureau },
              { value: 'office', word: words.office },
            ]}
          />
        </Field>
        {duty && (
          <TextRow
            label={words.days}
            kind="number"
            value={duty.workingDays === 0 ? '' : String(duty.workingDays)}
            maxChars={2}
            problem={problemOf('workingDays')}
            onChange={(value) => change({ duty: { ...duty, workingDays: Number(value) } })}
          />
        )}
        <ProblemNote problem={problem} />
        {removable && (
          <Button kind="danger" block word={words.remove} busy={busy} onTap={() => onSave(null)} />
        )}
      </View>
    </Sheet>
  );
}
