import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  BUREAU_KINDS,
  BUREAU_NAME_MAX_CHARS,
  saveBureau,
  SHORT_NAME_MAX_CHARS,
  type Bureau,
  type BureauKind,
} from '#types/places/admin-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { SwitchRow } from '@/components/switch-row';
import { useAdminWords } from '../words';
import classes from './admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { TextRow } from '@/components/text-row';

const PHONE_MAX_CHARS = 20;

interface BureauSheetProps {
  bureau: Bureau;
  onClose(): void;
  onSaved(): void;
}

export function BureauSheet({ bureau, onClose, onSaved }: BureauSheetProps) {
  const words = useAdminWords();
  const [draft, setDraft] = useState(bureau);
  const act = useAct(saveBureau);
  const fields = act.problem?.fields ?? {};
  const change = (part: Partial<Bureau>) => setDraft({ ...draft, ...part });
  const save = async () => {
    const outcome = await act.send({ ...draft, bureauId: draft.bureauId || null });
    if (outcome?.ok) onSaved();
  };
  const bottom = <Button word={words.save} kind="primary" block busy={act.busy} onTap={() => void save()} />;
  return (
    <Sheet title={draft.name || words.add} onClose={onClose} bottom={bottom}>
      <View className={classes.stack}>
        <TextRow
          label={words.bureau.name}
          value={draft.name}
          maxChars={BUREAU_NAME_MAX_CHARS}
          problem={fields['name']}
          onChange={(name) => change({ name })}
        />
        <TextRow
          label={words.bureau.shortName}
          value={draft.shortName}
          maxChars={SHORT_NAME_MAX_CHARS}
          problem={fields['shortName']}
          onChange={(shortName) => change({ shortName })}
        />
        <Field label={words.bureau.kind} problem={fields['kind']}>
          <Chips
            chips={BUREAU_KINDS.map((value) => ({ value, word: words.bureau.kinds[value] }))}
            chosen={[draft.kind]}
            onTap={(kind) => change({ kind: kind as BureauKind })}
          />
        </Field>
        <TextRow
          label={words.bureau.phone}
          value={draft.phone}
          maxChars={PHONE_MAX_CHARS}
          problem={fields['phone']}
          onChange={(phone) => change({ phone })}
        />
        <SwitchRow
          title={words.active}
          words={draft.active ? words.activeOn : words.activeOff}
          on={draft.active}
          onChange={(active) => change({ active })}
        />
        <ProblemNote problem={act.problem} />
      </View>
    </Sheet>
  );
}
