import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import pin from '@/assets/pins/open.png';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { PinMap } from '@/components/pin-map';
import { SkeletonBlock } from '@/components/skeleton';
import { openPermissions } from '@/device/location';
import { useNetwork } from '@/device/network';
import { useNow } from '@/device/use-now';
import { usePosition } from '@/device/use-position';
import { checkInOpensAt } from '@/features/tasks/next-step';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import parts from '../../_parts/tasks.module.scss';
import { useTask } from '../../_parts/use-task';
import { metersFrom } from '../../way';
import { useTaskWords } from '../../words';
import { CodeSheet } from './_parts/code-sheet';
import { Done } from './_parts/done';
import { useCheckIn } from './_parts/use-check-in';

const MAP_HEIGHT_PX = 120;
const HOUSE_SCALE = 17;

const Skeleton = () => (
  <>
    <SkeletonBlock height={MAP_HEIGHT_PX} />
    <SkeletonBlock height={120} />
  </>
);

/** 签到: how far it is, and one button; where positioning fails the organiser's code. Without network it is kept. */
export default function CheckIn() {
  const words = useTaskWords();
  const { common, times } = useWords();
  useTitle(words.titles.checkIn);
  const { page, task, claim, waits } = useTask();
  const where = usePosition();
  const now = useNow();
  const online = useNetwork((state) => state.online);
  const [typing, setTyping] = useState(false);
  const checking = useCheckIn(task, where.position, page.reload);
  const say = words.checkIn;
  const opensAt = task ? checkInOpensAt(task) : 0;
  const early =
    task?.state === 'open' && now < opensAt && claim?.state === 'claimed' && claim.waiting === null;
  const open = early || (claim?.steps.includes('check-in') ?? false);
  const meters = task && where.position && metersFrom(where.position, task);

  // Without network it is kept all the same, and marked for who verifies.
  const isFar = meters !== null && task !== null && meters > task.checkInRadiusMeters;

  const place = () => {
    if (meters === null || !task) return where.unknown ? say.noPlace : say.locating;
    return isFar
      ? say.far(common.distance(meters), common.distance(task.checkInRadiusMeters))
      : say.here(common.distance(meters));
  };
  const bar = open && (
    <Button
      kind="primary"
      block
      icon="pin"
      word={early ? say.early(times.by(opensAt, now)) : say.button}
      disabled={early || where.position === null || (isFar && online)}
      busy={checking.busy}
      onTap={() => void checking.here()}
    />
  );
  return (
    <PageScreen page={page} skeleton={<Skeleton />} bottom={bar || null}>
      {() => {
        if (!task) return null;
        if (claim?.state === 'checked_in') return <Done task={task} claim={claim} waits={waits} />;
        if (!open) return <Message icon="check-circle" words={say.notNow} />;
        return (
          <>
            <View className={parts.map}>
              <PinMap
                pins={[{ position: task.place, icon: pin }]}
                center={task.place}
                heightPx={MAP_HEIGHT_PX}
                scale={HOUSE_SCALE}
                label={task.place.address}
              />
            </View>
            <Card>
              <View className={parts.stack}>
                <Text className={parts.strong}>{task.title}</Text>
                <Text>{task.place.address}</Text>
                <Text className={parts.big} aria-live="polite">
                  {place()}
                </Text>
                <View className={parts.row}>
                  <Button kind="quiet" icon="refresh" word={say.again} onTap={where.askAgain} />
                  {where.unknown && (
                    <Button
                      kind="quiet"
                      word={say.openPermissions}
                      onTap={() => void openPermissions().then(where.askAgain)}
                    />
                  )}
                </View>
              </View>
            </Card>
            <View className={parts.stack}>
              <Button
                block
                icon="scan"
                word={say.scan}
                busy={checking.busy}
                disabled={early}
                onTap={() => void checking.scan()}
              />
              <Button block kind="quiet" word={say.type} disabled={early} onTap={() => setTyping(true)} />
            </View>
            {typing && (
              <CodeSheet
                busy={checking.busy}
                onSend={async (code) => {
                  if (await checking.byCode(code)) setTyping(false);
                }}
                onClose={() => setTyping(false)}
              />
            )}
          </>
        );
      }}
    </PageScreen>
  );
}
