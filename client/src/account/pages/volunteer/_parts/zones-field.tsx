import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { saveVolunteerZones } from '#types/people/contracts';
import { VOLUNTEER_ZONES_MAX } from '#types/people/limits';
import { listPlaces } from '#types/places/contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { ProblemNote } from '@/components/problem-note';
import { SearchField } from '@/components/search-field';
import { Section } from '@/components/section';
import classes from '../../../_parts/account.module.scss';
import { useAccountWords } from '../../../words';

interface Zone {
  zoneId: string;
  name: string;
}

interface ZonesFieldProps {
  chosen: readonly Zone[];
  community: string | null;
  /** What to look for first: the zone somebody comes from. */
  first: string;
  onChange(zones: Zone[]): void;
}

/** Where one wants to hear of new tasks: chosen by name, saved with each tap. */
export function ZonesField({ chosen, community, first, onChange }: ZonesFieldProps) {
  const words = useAccountWords().volunteer;
  const [typed, setTyped] = useState(first);
  const [asked, setAsked] = useState(first);
  const { data } = usePage({ contract: listPlaces, input: { words: asked }, keepAs: null });
  const act = useAct(saveVolunteerZones);
  const found = data?.zones ?? [];
  const isChosen = ({ zoneId }: Zone) => chosen.some((zone) => zone.zoneId === zoneId);
  const offered = [...chosen, ...found.filter((zone) => !isChosen(zone))];

  const tap = async (tapped: string) => {
    const zone = offered.find(({ zoneId }) => zoneId === tapped);
    if (!zone || act.busy) return;
    const next = isChosen(zone) ? chosen.filter(({ zoneId }) => zoneId !== tapped) : [...chosen, zone];
    const outcome = await act.send({ zoneIds: next.map(({ zoneId }) => zoneId) });
    if (outcome?.ok) onChange(outcome.data.zones);
  };
  return (
    <Section title={words.tellTitle}>
      <Card>
        <View className={classes.stack}>
          <Text className={classes.note}>{words.tellWords(VOLUNTEER_ZONES_MAX)}</Text>
          <SearchField
            hint={words.zoneHint}
            value={typed}
            onChange={setTyped}
            onSearch={() => setAsked(typed.trim())}
          />
          <Chips
            chips={offered.map(({ zoneId, name }) => ({ value: zoneId, word: name }))}
            chosen={chosen.map(({ zoneId }) => zoneId)}
            onTap={(zoneId) => void tap(zoneId)}
          />
          {data && found.length === 0 && <Text className={classes.note}>{words.zoneNone}</Text>}
          {data?.more && <Text className={classes.note}>{words.zoneMore}</Text>}
          {community === null && <Text className={classes.note}>{words.tellNoCommunity}</Text>}
          <ProblemNote problem={act.problem} />
        </View>
      </Card>
    </Section>
  );
}
