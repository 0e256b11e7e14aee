import { Text, View } from '@tarojs/components';
import type { Recheck } from '#types/reports/spot-contracts';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { TitleLine } from '@/components/title-line';
import { showPlace } from '@/device/location';
import { useCategoryName } from '@/features/reports/category-name';
import { goToRecheck } from '@/features/reports/routes';
import { useMarks, useWords } from '@/words/language';
import { useSpotWords } from '../../../words';
import classes from './recheck-card.module.scss';

/** One place to look at again: where, since when it is due, and the way there. */
export function RecheckCard({ recheck, now }: { recheck: Recheck; now: number }) {
  const words = useSpotWords();
  const named = useCategoryName();
  const marks = useMarks();
  const { common, times } = useWords();
  const { address, position, days, dueAt, open, distanceMeters, zoneName, bureauName } = recheck;
  const late = dueAt < now;
  const facts = [
    distanceMeters === null ? null : common.distance(distanceMeters),
    words.recheckOf(days),
    zoneName ?? bureauName,
  ].filter(Boolean);
  return (
    <Card>
      <View className={classes.card}>
        <TitleLine
          title={named(recheck)}
          end={
            <Tag
              tone={late ? 'amber' : 'blue'}
              icon="clock"
              word={late ? words.overdue(times.length(now - dueAt)) : words.dueBy(times.day(dueAt, now))}
            />
          }
        />
        <Text>{address}</Text>
        <Text className={classes.fine}>{facts.join(' · ')}</Text>
        <View className={classes.actions}>
          <Button
            word={words.wayThere}
            kind="quiet"
            icon="pin"
            label={`${words.wayThere}${marks.clause}${address}`}
            onTap={() => showPlace({ ...position, address })}
          />
          <Button
            word={words.go}
            block
            disabled={!open}
            label={`${words.go}${marks.clause}${address}`}
            onTap={() => goToRecheck(recheck)}
          />
        </View>
      </View>
    </Card>
  );
}
