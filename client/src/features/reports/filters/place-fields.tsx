import { Picker, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { listPlaces } from '#types/places/contracts';
import { usePage } from '@/cloud/use-page';
import { Chips } from '@/components/chips';
import chips from '@/components/chips.module.scss';
import { join } from '@/components/class-names';
import { Field } from '@/components/field';
import { Icon } from '@/components/icon';
import { SearchField } from '@/components/search-field';
import { useWords } from '@/words/language';
import type { Named } from './narrowing';
import classes from './filter-sheet.module.scss';

const ANY = '';

interface ZoneFieldProps {
  zone: Named | undefined;
  onChoose(zone: Named | null): void;
  /** What it says where none is chosen; not given: all of them. */
  none?: string;
}

/** A city has thousands: the first ones, and a word finds the others. */
export function ZoneField({ zone, onChoose, none }: ZoneFieldProps) {
  const { filters, common } = useWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const { data } = usePage({ contract: listPlaces, input: { words: asked }, keepAs: null });
  const found = (data?.zones ?? []).map(({ zoneId, name }) => ({ id: zoneId, name }));
  const offered = zone && !found.some(({ id }) => id === zone.id) ? [zone, ...found] : found;
  return (
    <Field label={filters.zoneLabel}>
      <View className={classes.stack}>
        <SearchField
          hint={filters.zoneHint}
          value={typed}
          onChange={setTyped}
          onSearch={() => setAsked(typed.trim())}
        />
        <Chips
          chips={[
            { value: ANY, word: none ?? common.all },
            ...offered.map(({ id, name }) => ({ value: id, word: name })),
          ]}
          chosen={[zone?.id ?? ANY]}
          onTap={(value) => onChoose(offered.find(({ id }) => id === value) ?? null)}
        />
        {data?.more && <Text className={classes.fine}>{filters.zoneMore}</Text>}
      </View>
    </Field>
  );
}

interface BureauFieldProps {
  bureau: Named | undefined;
  onChoose(bureau: Named | null): void;
}

/** In WeChat's own wheel: a town has dozens, with long names. */
export function BureauField({ bureau, onChoose }: BureauFieldProps) {
  const { filters, common } = useWords();
  const { data } = usePage({ contract: listPlaces, input: { words: '' }, keepAs: null });
  const bureaus = (data?.bureaus ?? []).map(({ bureauId, name }) => ({ id: bureauId, name }));
  const range = [common.all, ...bureaus.map(({ name }) => name)];
  return (
    <Field label={filters.bureauLabel}>
      <Picker
        mode="selector"
        range={range}
        value={1 + bureaus.findIndex(({ id }) => id === bureau?.id)}
        headerText={filters.bureauLabel}
        onChange={(event) => onChoose(bureaus[Number(event.detail.value) - 1] ?? null)}
      >
        <View className={chips.chips}>
          <View className={join(chips.chip, bureau && chips.on)} aria-role="button">
            <Icon name="briefcase" size="small" />
            <Text>{bureau?.name ?? common.all}</Text>
          </View>
        </View>
      </Picker>
    </Field>
  );
}
