import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  CATEGORY_NAME_MAX_CHARS,
  PHOTOS_NEEDED_MAX,
  saveCategory,
  type Bureau,
  type CategoryRow,
} from '#types/places/admin-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { SwitchRow } from '@/components/switch-row';
import classes from '../../../_parts/admin.module.scss';
import { PickRow } from '@/components/pick-row';
import { ProblemNote } from '@/components/problem-note';
import { TextRow } from '@/components/text-row';
import { useAdminWords } from '../../../words';
import { Stoppers } from './stoppers';

const NAME_EN_MAX_CHARS = 40;
const HOURS_MAX_CHARS = 5;
const PHOTO_COUNTS = Array.from({ length: PHOTOS_NEEDED_MAX }, (_, index) => index + 1);

interface CategoryFormProps {
  category: CategoryRow;
  bureaus: readonly Bureau[];
  onSaved(): void;
}

export function CategoryForm({ category, bureaus, onSaved }: CategoryFormProps) {
  const all = useAdminWords();
  const words = all.category;
  const [draft, setDraft] = useState(category);
  const [hours, setHours] = useState(String(category.handlingHours));
  const act = useAct(saveCategory);
  const fields = act.problem?.fields ?? {};
  const change = (part: Partial<CategoryRow>) => setDraft({ ...draft, ...part });
  const save = async () => {
    const { order: _order, ...asked } = draft;
    const outcome = await act.send({
      ...asked,
      categoryId: draft.categoryId || null,
      handlingHours: Number(hours),
    });
    if (outcome?.ok) onSaved();
  };
  return (
    <>
      <Card>
        <View className={classes.stack}>
          <TextRow
            label={words.name}
            value={draft.name}
            maxChars={CATEGORY_NAME_MAX_CHARS}
            problem={fields['name']}
            onChange={(name) => change({ name })}
          />
          <TextRow
            label={words.nameEn}
            value={draft.nameEn}
            maxChars={NAME_EN_MAX_CHARS}
            problem={fields['nameEn']}
            onChange={(nameEn) => change({ nameEn })}
          />
          <TextRow
            label={draft.urgent ? words.plainHours : words.workingHours}
            kind="digit"
            value={hours}
            maxChars={HOURS_MAX_CHARS}
            problem={fields['handlingHours']}
            onChange={setHours}
          />
          <SwitchRow
            title={words.urgent}
            words={draft.urgent ? words.urgentOn : words.urgentOff}
            on={draft.urgent}
            onChange={(urgent) => change({ urgent })}
          />
          <Field label={words.photos} problem={fields['photosNeeded']}>
            <Chips
              chips={PHOTO_COUNTS.map((count) => ({ value: String(count), word: words.photoCount(count) }))}
              chosen={[String(draft.photosNeeded)]}
              onTap={(count) => change({ photosNeeded: Number(count) })}
            />
          </Field>
          <PickRow
            label={words.bureau}
            choices={[
              { id: null, name: words.noBureau },
              ...bureaus.filter(({ active }) => active).map(({ bureauId, name }) => ({ id: bureauId, name })),
            ]}
            chosen={draft.bureauId}
            problem={fields['bureauId']}
            onChoose={(bureauId) => change({ bureauId })}
          />
          <SwitchRow
            title={all.active}
            words={draft.active ? words.activeOn : words.activeOff}
            on={draft.active}
            onChange={(active) => change({ active })}
          />
        </View>
      </Card>
      <Stoppers stoppers={draft.stoppers} problems={fields} onChange={(stoppers) => change({ stoppers })} />
      <ProblemNote problem={act.problem} />
      <Button word={all.save} kind="primary" block busy={act.busy} onTap={() => void save()} />
    </>
  );
}
