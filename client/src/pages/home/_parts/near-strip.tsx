import { Text, View } from '@tarojs/components';
import type { Position } from '#types/places/position';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import type { ReportCard } from '#types/reports/report';
import { OPEN_STATES, type ReportState } from '#types/reports/states';
import { Icon } from '@/components/icon';
import { ReportMap } from '@/features/reports/report-map';
import { goToNear } from '@/features/reports/routes';
import { useMarks, useWords } from '@/words/language';
import classes from './near-strip.module.scss';

const STRIP_HEIGHT_PX = 112;

interface NearStripProps {
  near: ReportCard[];
  around: Position;
  /** Whether the phone told where it is; else this is the town's centre. */
  known: boolean;
}

/** A strip of the map with what is open near by; the whole of it opens the map. */
export function NearStrip({ near, around, known }: NearStripProps) {
  const { home: words, common } = useWords();
  const marks = useMarks();
  const open = near.filter(({ state }) => (OPEN_STATES as readonly ReportState[]).includes(state)).length;
  const count =
    open > 0 ? words.nearCount(common.atLeast(open, near.length >= LIST_PAGE_SIZE)) : words.nearNone;
  return (
    <View
      className={classes.strip}
      aria-role="button"
      aria-label={`${known ? words.near : words.nearTown}${marks.clause}${count}${marks.clause}${words.openMap}`}
      onClick={goToNear}
    >
      <View className={classes.map}>
        <ReportMap reports={near} center={around} heightPx={STRIP_HEIGHT_PX} still />
        <View className={classes.cover} />
      </View>
      <View className={classes.row}>
        <Icon name="pin" />
        <View className={classes.words}>
          <Text className={classes.title}>{known ? words.near : words.nearTown}</Text>
          <Text className={classes.count}>{count}</Text>
        </View>
        <View className={classes.link}>
          <Text>{words.openMap}</Text>
          <Icon name="chevron" size="small" />
        </View>
      </View>
    </View>
  );
}
