import { Picker, Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { pledgeCoverage, UNIT_MAX_CHARS } from '#types/petitions/pledge-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { PickBox } from '@/components/pick-box';
import { ProblemNote } from '@/components/problem-note';
import { TextRow } from '@/components/text-row';
import { readStored, store } from '@/device/storage';
import { WaitingList } from '@/features/outbox/waiting-list';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/pledges.module.scss';
import { usePledgeWords } from '../../words';
import { useDoors } from './_parts/use-doors';

const KEPT = 'pledge-building';
type Kind = 'household' | 'shop';

/** 上门登记: one door after the other; the building stays chosen. No name, no number to ring. */
export default function Door() {
  const { door: words } = usePledgeWords();
  useTitle(words.title);
  const pledgeId = useRouter().params.pledgeId ?? '';
  const page = usePage({ contract: pledgeCoverage, input: { pledgeId }, keepAs: `coverage-${pledgeId}` });
  const [buildingId, setBuildingId] = useState(() => readStored<string>(KEPT) ?? '');
  const [unit, setUnit] = useState('');
  const [kind, setKind] = useState<Kind>('household');
  const [saved, setSaved] = useState('');
  const doors = useDoors(() => void page.reload());
  const buildings = page.data?.buildings ?? [];
  const at = buildings.findIndex((building) => building.buildingId === buildingId);
  const building = buildings[at];
  const choose = (index: number) => {
    const chosen = buildings[index]?.buildingId ?? '';
    setBuildingId(chosen);
    store(KEPT, chosen);
  };
  const send = async (taken: boolean) => {
    const title = `${building?.name ?? ''} ${unit}`;
    const became = await doors.note({ pledgeId, buildingId, unit, kind, taken }, title);
    if (!became) return;
    setSaved(words[became](unit));
    setUnit('');
    if (became === 'saved') void page.reload();
  };
  const bottom = buildings.length > 0 && (
    <View className={classes.answers}>
      <Button block word={words.no} busy={doors.busy} onTap={() => void send(false)} />
      <Button kind="primary" block word={words.yes} busy={doors.busy} onTap={() => void send(true)} />
    </View>
  );
  return (
    <PageScreen page={page} bottom={bottom}>
      {() =>
        buildings.length === 0 ? (
          <Message icon="people" words={words.noBuildings} />
        ) : (
          <>
            <Text className={classes.fine}>{words.help}</Text>
            <Card>
              <View className={classes.parts}>
                <Field label={words.building} problem={doors.problem?.fields?.buildingId}>
                  <Picker
                    range={buildings.map(({ name }) => name)}
                    value={Math.max(0, at)}
                    onChange={(event) => choose(Number(event.detail.value))}
                  >
                    <PickBox label={words.building} value={building?.name ?? words.chooseBuilding} />
                  </Picker>
                </Field>
                <TextRow
                  label={words.unit}
                  hint={words.unitHint}
                  value={unit}
                  maxChars={UNIT_MAX_CHARS}
                  onChange={setUnit}
                  problem={doors.problem?.fields?.unit}
                />
                <Field label={words.kind}>
                  <Chips
                    chosen={[kind]}
                    onTap={(value) => setKind(value as Kind)}
                    chips={(['household', 'shop'] as const).map((value) => ({
                      value,
                      word: words.kinds[value],
                    }))}
                  />
                </Field>
              </View>
            </Card>
            {saved !== '' && <Text className={classes.saved}>{saved}</Text>}
            {building && (
              <Text className={classes.fine}>
                {words.soFar(building.visited, building.units, building.taken)}
              </Text>
            )}
            {doors.problem && Object.keys(doors.problem.fields).length === 0 && (
              <ProblemNote problem={doors.problem} ofFields />
            )}
            <WaitingList />
          </>
        )
      }
    </PageScreen>
  );
}
