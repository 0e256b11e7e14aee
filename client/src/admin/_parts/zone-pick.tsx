import { View } from '@tarojs/components';
import { useState } from 'react';
import { listZones } from '#types/places/zone-contracts';
import { usePage } from '@/cloud/use-page';
import { Chips } from '@/components/chips';
import { SearchField } from '@/components/search-field';
import classes from './admin.module.scss';
import { useAdminWords } from '../words';

/** What is shown at once; a city has thousands, and a word finds the others. */
const SHOWN = 8;
const ANY = '';

interface NamedZone {
  id: string;
  name: string;
}

interface ZonePickProps {
  zone: NamedZone | null;
  anyWord: string;
  onChoose(zone: NamedZone | null): void;
}

/** A zone found by its name, its community or its street. */
export function ZonePick({ zone, anyWord, onChoose }: ZonePickProps) {
  const words = useAdminWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const { data } = usePage({ contract: listZones, input: { words: asked }, keepAs: null });
  const found = (data?.zones ?? []).slice(0, SHOWN).map(({ zoneId, name }) => ({ id: zoneId, name }));
  const offered = zone && !found.some(({ id }) => id === zone.id) ? [zone, ...found] : found;
  return (
    <View className={classes.stack}>
      <SearchField
        hint={words.zone.search}
        value={typed}
        onChange={setTyped}
        onSearch={() => setAsked(typed.trim())}
      />
      <Chips
        chips={[{ value: ANY, word: anyWord }, ...offered.map(({ id, name }) => ({ value: id, word: name }))]}
        chosen={[zone?.id ?? ANY]}
        onTap={(value) => onChoose(offered.find(({ id }) => id === value) ?? null)}
      />
    </View>
  );
}
