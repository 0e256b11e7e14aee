import { Text, View } from '@tarojs/components';
import type { OutputOf } from '#types/contract';
import type { openSpot } from '#types/reports/spot-contracts';
import { Card } from '@/components/card';
import { join } from '@/components/class-names';
import { Icon } from '@/components/icon';
import { Tag } from '@/components/tag';
import { useCategoryName } from '@/features/reports/category-name';
import { useWords } from '@/words/language';
import { useSpotWords } from '../../../words';
import classes from './spot-head.module.scss';

/** The clock that matters: since when it is clean. */
export function SpotHead({ spot, now }: { spot: OutputOf<typeof openSpot>; now: number }) {
  const words = useSpotWords();
  const named = useCategoryName();
  const { times } = useWords();
  const { cleanSince, zone } = spot;
  const clean = cleanSince !== null;
  return (
    <Card>
      <View className={classes.head}>
        <View className={classes.place}>
          <Text className={classes.name}>{named(spot)}</Text>
          <Text className={classes.fine}>{spot.address}</Text>
        </View>
        <View className={join(classes.clock, clean ? classes.clean : classes.open)}>
          <Icon name={clean ? 'check-circle' : 'alert'} size="large" />
          <View className={classes.said}>
            <Text className={classes.long}>
              {clean ? words.cleanSince(times.length(now - cleanSince)) : words.notClean}
            </Text>
            {clean && <Text className={classes.since}>{words.sinceWords(times.day(cleanSince, now))}</Text>}
          </View>
        </View>
        {(spot.stubborn || spot.relapses > 0) && (
          <View className={classes.tags}>
            {spot.stubborn && <Tag tone="violet" icon="flag" word={words.stubborn} />}
            {spot.relapses > 0 && <Tag tone="violet" icon="refresh" word={words.relapses(spot.relapses)} />}
          </View>
        )}
        {zone && (
          <Text className={classes.fine}>
            {zone.cleanSince === null
              ? words.zoneOpen(zone.zoneName, zone.open)
              : words.zoneClean(zone.zoneName, times.length(now - zone.cleanSince))}
          </Text>
        )}
      </View>
    </Card>
  );
}
