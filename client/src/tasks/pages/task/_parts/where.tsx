import { Text, View } from '@tarojs/components';
import type { Task } from '#types/tasks/task';
import pin from '@/assets/pins/open.png';
import donePin from '@/assets/pins/closed.png';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { PinMap } from '@/components/pin-map';
import { showPlace } from '@/device/location';
import { useMarks, useWords } from '@/words/language';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';

const HEIGHT_PX = 160;
/** One house; a round shows the whole walk. */
const HOUSE_SCALE = 17;
const WALK_SCALE = 15;
/** An area is seen whole: its circle fits into the height. */
const AREA_SCALES = [
  [300, 15],
  [500, 14],
] as const;
const WIDEST_SCALE = 13;

const scaleOf = (areaMeters: number): number =>
  AREA_SCALES.find(([upTo]) => areaMeters <= upTo)?.[1] ?? WIDEST_SCALE;

/** Where to meet, or where the round goes. */
export function Where({ task }: { task: Task }) {
  const { task: words } = useTaskWords();
  const marks = useMarks();
  const { common } = useWords();
  const { place, walk, walkMeters, areaMeters } = task;
  const pins =
    walk.length > 0
      ? walk.map((spot) => ({ position: spot.place, icon: spot.verdict === 'due' ? pin : donePin }))
      : [{ position: place, icon: pin }];
  return (
    <Card>
      <View className={parts.stack}>
        <View className={parts.map}>
          <PinMap
            pins={pins}
            center={place}
            heightPx={HEIGHT_PX}
            scale={areaMeters > 0 ? scaleOf(areaMeters) : walk.length > 0 ? WALK_SCALE : HOUSE_SCALE}
            aroundMeters={areaMeters}
            still
          />
        </View>
        <View className={parts.between}>
          <View className={parts.tight}>
            <Text className={parts.strong}>{place.address}</Text>
            {areaMeters > 0 && <Text className={parts.fine}>{words.area(common.distance(areaMeters))}</Text>}
            {walk.length > 0 && (
              <Text className={parts.fine}>{words.walk(walk.length, common.distance(walkMeters))}</Text>
            )}
            {task.distanceMeters !== null && (
              <Text className={parts.fine}>{common.distance(task.distanceMeters)}</Text>
            )}
          </View>
          <Button
            kind="secondary"
            icon="pin"
            word={words.wayThere}
            label={`${words.wayThere}${marks.clause}${place.address}`}
            onTap={() => showPlace(place)}
          />
        </View>
      </View>
    </Card>
  );
}
