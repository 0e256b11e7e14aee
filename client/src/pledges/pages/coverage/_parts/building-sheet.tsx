import { View } from '@tarojs/components';
import { useState } from 'react';
import { saveBuilding } from '#types/petitions/pledge-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { TextRow } from '@/components/text-row';
import { ZoneField } from '@/features/reports/filters/place-fields';
import classes from '../../../_parts/pledges.module.scss';
import { usePledgeWords } from '../../../words';

const NAME_MAX_CHARS = 40;
const UNITS_MAX_CHARS = 4;

export interface Edited {
  /** Left out for a new one. */
  buildingId?: string;
  name: string;
  units: string;
  zone: { id: string; name: string } | null;
}

interface BuildingSheetProps {
  edited: Edited;
  onClose(): void;
  onSaved(): void;
}

/** A building and how many doors it has, as its community counted them. */
export function BuildingSheet({ edited, onClose, onSaved }: BuildingSheetProps) {
  const { coverage: words } = usePledgeWords();
  const [name, setName] = useState(edited.name);
  const [units, setUnits] = useState(edited.units);
  const [zone, setZone] = useState(edited.zone);
  const { send, busy, problem } = useAct(saveBuilding);
  const save = async () => {
    const { buildingId } = edited;
    const outcome = await send({
      ...(buildingId ? { buildingId } : {}),
      name,
      zoneId: zone?.id ?? null,
      units: Number(units),
    });
    if (outcome?.ok) onSaved();
  };
  const button = <Button kind="primary" block word={words.save} busy={busy} onTap={() => void save()} />;
  return (
    <Sheet title={edited.buildingId ? words.edit : words.add} onClose={onClose} bottom={button}>
      <View className={classes.parts}>
        <TextRow
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxChars={NAME_MAX_CHARS}
          onChange={setName}
        />
        <TextRow
          label={words.units}
          hint={words.unitsHint}
          value={units}
          maxChars={UNITS_MAX_CHARS}
          kind="number"
          onChange={setUnits}
        />
        <ZoneField zone={zone ?? undefined} none={words.noZone} onChoose={setZone} />
        <ProblemNote problem={problem} ofFields />
      </View>
    </Sheet>
  );
}
