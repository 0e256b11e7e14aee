import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { Position } from '#types/places/position';
import { Message } from '@/components/message';
import { Screen } from '@/components/screen';
import { askPosition, lastPosition, positionIfAllowed } from '@/device/location';
import { useSpotWords } from '../../../words';
import { DueRechecks } from './due-rechecks';

/** For volunteers: what is near by, once the phone may say where that is. */
export function NearRechecks() {
  const words = useSpotWords();
  const [position, setPosition] = useState<Position | null>(() => lastPosition());
  const take = (found: Position | null) => found && setPosition((before) => before ?? found);
  useDidShow(() => void positionIfAllowed().then(take));
  if (position) return <DueRechecks input={{ scope: 'near', position }} />;
  return (
    <Screen>
      <Message
        icon="pin"
        words={words.needPlace}
        action={words.findMe}
        onAction={() => void askPosition().then(take)}
      />
    </Screen>
  );
}
