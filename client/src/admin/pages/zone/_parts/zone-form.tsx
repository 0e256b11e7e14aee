import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import type { Position } from '#types/places/position';
import { removeZone, saveZone, type openZone } from '#types/places/zone-contracts';
import { AREA_NAME_MAX_CHARS, ZONE_NAME_MAX_CHARS, type Overlap } from '#types/places/zones';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import classes from '../../../_parts/admin.module.scss';
import { drawnFrom, shapeOf, type DrawnShape } from '../../../_parts/drawn-shape';
import { PickRow } from '@/components/pick-row';
import { ProblemNote } from '@/components/problem-note';
import { TextRow } from '@/components/text-row';
import { useSure } from '@/components/use-sure';
import { useAdminWords } from '../../../words';
import { DrawingBoard } from './drawing-board';

type Opened = OutputOf<typeof openZone>;

interface ZoneDraft {
  zoneId: string | null;
  rev: number;
  name: string;
  bureauId: string | null;
  communityName: string;
  streetName: string;
  /** Person ids. */
  answerable: readonly string[];
  shape: DrawnShape;
}

export function zoneDraft(zone: Opened['zone']): ZoneDraft {
  const { zoneId, rev, name, bureauId, communityName, streetName, answerable, shape } = zone;
  const drawn = drawnFrom(shape);
  const named = answerable.map(({ personId }) => personId);
  return { zoneId, rev, name, bureauId, communityName, streetName, answerable: named, shape: drawn };
}

interface ZoneFormProps {
  first: ZoneDraft;
  staff: Opened['staff'];
  overlaps: readonly Overlap[];
  bureaus: readonly { bureauId: string; name: string }[];
  center: Position | null;
  onChanged(): void;
}

export function ZoneForm({ first, staff, overlaps, bureaus, center, onChanged }: ZoneFormProps) {
  const all = useAdminWords();
  const words = all.zone;
  const [draft, setDraft] = useState(first);
  const saving = useAct(saveZone);
  const removing = useAct(removeZone);
  const fields = saving.problem?.fields ?? {};
  const change = (part: Partial<ZoneDraft>) => setDraft({ ...draft, ...part });
  const { zoneId } = draft;
  const sure = useSure();
  const save = async () => {
    const asked = { ...draft, answerable: [...draft.answerable], shape: shapeOf(draft.shape) };
    const outcome = await saving.send(asked);
    if (!outcome?.ok) return;
    void Taro.showToast({ title: words.saved, icon: 'success' });
    if (zoneId) onChanged();
    else void Taro.redirectTo({ url: `/admin/pages/zone/index?zoneId=${outcome.data.zoneId}` });
  };
  const retire = async () => {
    if (!zoneId || !(await sure(words.retire, words.retireSure))) return;
    const outcome = await removing.send({ zoneId, rev: draft.rev });
    if (outcome?.ok) void Taro.navigateBack();
  };
  const toggle = (personId: string) =>
    change({
      answerable: draft.answerable.includes(personId)
        ? draft.answerable.filter((one) => one !== personId)
        : [...draft.answerable, personId],
    });
  return (
    <>
      <DrawingBoard
        shape={draft.shape}
        isNew={zoneId === null}
        center={center}
        problem={fields['shape']}
        onChange={(shape) => change({ shape })}
      />
      <Card>
        <View className={classes.stack}>
          <TextRow
            label={words.name}
            value={draft.name}
            maxChars={ZONE_NAME_MAX_CHARS}
            problem={fields['name']}
            onChange={(name) => change({ name })}
          />
          <PickRow
            label={words.bureau}
            choices={[
              { id: null, name: words.noBureau },
              ...bureaus.map(({ bureauId, name }) => ({ id: bureauId, name })),
            ]}
            chosen={draft.bureauId}
            problem={fields['bureauId']}
            onChoose={(bureauId) => change({ bureauId, answerable: [] })}
          />
          {zoneId && draft.bureauId !== null && draft.bureauId === first.bureauId && (
            <Field label={words.answerable} problem={fields['answerable']}>
              {staff.length > 0 ? (
                <Chips
                  chips={staff.map(({ personId, nickname }) => ({ value: personId, word: nickname }))}
                  chosen={draft.answerable}
                  onTap={toggle}
                />
              ) : (
                <Text className={classes.note}>{words.noStaff}</Text>
              )}
            </Field>
          )}
          <TextRow
            label={words.community}
            value={draft.communityName}
            maxChars={AREA_NAME_MAX_CHARS}
            problem={fields['communityName']}
            onChange={(communityName) => change({ communityName })}
          />
          <TextRow
            label={words.street}
            value={draft.streetName}
            maxChars={AREA_NAME_MAX_CHARS}
            problem={fields['streetName']}
            onChange={(streetName) => change({ streetName })}
          />
          {overlaps.length > 0 && <Text className={classes.warn}>{words.overlaps}</Text>}
          {overlaps.map(({ names: [small, large], squareMeters, percent }) => (
            <Text key={`${small}/${large}`} className={classes.note}>
              {words.overlap(small, large, squareMeters, percent)}
            </Text>
          ))}
        </View>
      </Card>
      <ProblemNote problem={saving.problem ?? removing.problem} />
      <Button word={all.save} kind="primary" block busy={saving.busy} onTap={() => void save()} />
      {zoneId && (
        <Button
          word={words.retire}
          kind="quiet"
          icon="trash"
          block
          busy={removing.busy}
          onTap={() => void retire()}
        />
      )}
    </>
  );
}
