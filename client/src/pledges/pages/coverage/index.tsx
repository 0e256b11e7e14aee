import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { pledgeCoverage } from '#types/petitions/pledge-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Bar } from '@/features/petitions/bar';
import { share } from '@/features/petitions/share';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/pledges.module.scss';
import { useStanding } from '../../_parts/roles';
import { usePledgeWords } from '../../words';
import { BuildingSheet, type Edited } from './_parts/building-sheet';

/** How far the pledge has come, building by building; both numbers of every rate stand there. */
export default function Coverage() {
  const { coverage: words } = usePledgeWords();
  useTitle(words.title);
  const pledgeId = useRouter().params.pledgeId ?? '';
  const page = usePage({ contract: pledgeCoverage, input: { pledgeId }, keepAs: `coverage-${pledgeId}` });
  const [edited, setEdited] = useState<Edited | null>(null);
  const { isOffice: office } = useStanding();
  const add = office && !edited && (
    <Button
      kind="primary"
      block
      icon="plus"
      word={words.add}
      onTap={() => setEdited({ name: '', units: '', zone: null })}
    />
  );
  return (
    <PageScreen page={page} bottom={add}>
      {({ buildings }) => {
        const sum = (of: (building: (typeof buildings)[number]) => number) =>
          buildings.reduce((all, building) => all + of(building), 0);
        const total = {
          buildingId: '',
          name: words.all,
          zoneId: null,
          zoneName: null,
          units: sum(({ units }) => units),
          visited: sum(({ visited }) => visited),
          taken: sum(({ taken }) => taken),
        };
        const rows = buildings.length > 1 ? [total, ...buildings] : buildings;
        return (
          <>
            {buildings.length === 0 && <Message icon="people" words={words.none} />}
            {rows.map(({ buildingId, name, zoneId, zoneName, units, visited, taken }) => (
              <Card
                key={buildingId}
                label={name}
                onTap={
                  office && buildingId !== ''
                    ? () =>
                        setEdited({
                          ...{ buildingId, name, units: String(units) },
                          zone: zoneId && zoneName ? { id: zoneId, name: zoneName } : null,
                        })
                    : undefined
                }
              >
                <View className={classes.row}>
                  <View className={classes.line}>
                    <Text>{name}</Text>
                    <Text>{words.rate(taken, units)}</Text>
                  </View>
                  <View className={classes.bar}>
                    <Bar filled={share(taken, units)} />
                  </View>
                  <Text className={classes.fine}>
                    {[words.visited(visited), zoneName].filter(Boolean).join(' · ')}
                  </Text>
                </View>
              </Card>
            ))}
            {edited && (
              <BuildingSheet
                key={edited.buildingId ?? 'new'}
                edited={edited}
                onClose={() => setEdited(null)}
                onSaved={() => {
                  setEdited(null);
                  void page.reload();
                }}
              />
            )}
          </>
        );
      }}
    </PageScreen>
  );
}
