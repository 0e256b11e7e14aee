import { Text, View } from '@tarojs/components';
import type { ReportCard } from '#types/reports/report';
import type { More } from '@/cloud/use-more';
import { Button } from '@/components/button';
import { pageHeightPx } from '@/device/window';
import { useWords } from '@/words/language';
import { ReportMap } from './report-map';
import { goToReport } from './routes';
import classes from './cases-map.module.scss';

/** Room for what stands above and below the map. */
const BESIDE_PX = 200;
const MAP_MIN_PX = 280;

/** As high as leaves room for what it belongs to. */
export const mapHeightPx = (): number => Math.max(MAP_MIN_PX, pageHeightPx() - BESIDE_PX);

/** The same cases as the list has read, as pins: which lie together, and which way to go first. */
export function CasesMap({ list }: { list: More<ReportCard> }) {
  const { filters, common } = useWords();
  const [first] = list.items;
  if (!first) return null;
  const count = filters.onMap(common.atLeast(list.items.length, list.more));
  return (
    <>
      <View className={classes.map}>
        <ReportMap
          reports={list.items}
          center={first.position}
          heightPx={mapHeightPx()}
          label={count}
          fit
          onPick={goToReport}
        />
      </View>
      <View className={classes.foot}>
        <Text className={classes.count}>{count}</Text>
        {list.more && <Button kind="quiet" word={common.more} busy={list.reading} onTap={list.readOn} />}
      </View>
    </>
  );
}
