import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Position } from '#types/places/position';
import type { MapGroup } from '#types/reports/list-contracts';
import { mapHeightPx } from '@/features/reports/cases-map';
import { goToReport } from '@/features/reports/routes';
import { TownMap } from '@/features/reports/town-map';
import { useWords } from '@/words/language';
import classes from './near-list.module.scss';

/** The report button stands below it. */
const BUTTON_PX = 110;

interface NearMapProps {
  around: Position;
  groups: readonly MapGroup[];
  categoryId: string | undefined;
}

/** All of the town that fits, begun around the reader. */
export function NearMap({ around, groups, categoryId }: NearMapProps) {
  const { near } = useWords();
  const [inView, setInView] = useState(0);
  return (
    <>
      <View className={classes.map}>
        <TownMap
          center={around}
          heightPx={mapHeightPx() - BUTTON_PX}
          groups={groups}
          categoryId={categoryId}
          label={near.mapLabel}
          onPick={goToReport}
          onCount={setInView}
        />
      </View>
      <Text className={classes.hint}>{near.inView(inView)}</Text>
    </>
  );
}
