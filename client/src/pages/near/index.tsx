import { useEffect, useState } from 'react';
import type { OutputOf } from '#types/contract';
import type { Position } from '#types/places/position';
import { loadHome } from '#types/screens/contracts';
import { call } from '@/cloud/call';
import { readKept } from '@/cloud/use-page';
import { Screen } from '@/components/screen';
import { SkeletonBlock, SkeletonCards } from '@/components/skeleton';
import { askPosition, lastPosition } from '@/device/location';
import { usePrivacy } from '@/device/privacy';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { NearList } from './_parts/near-list';

const townCentre = () => readKept<OutputOf<typeof loadHome>>('home')?.center ?? null;

/** 附近: what is reported around me, on the map and as the same list below. */
export default function Near() {
  const words = useWords();
  useTitle(words.titles.near);
  const [mine, setMine] = useState<Position | null>(() => lastPosition());
  const [centre, setCentre] = useState<Position | null>(() => townCentre());
  const [refused, setRefused] = useState(false);

  const later = usePrivacy((state) => state.refused);
  useEffect(() => {
    if (later) return setRefused(true);
    void askPosition().then((found) => (found ? setMine(found) : setRefused(true)));
  }, [later]);
  useEffect(() => {
    // Opened from a link, without home before it.
    if (!centre) void call(loadHome, {}).then((home) => home.ok && setCentre(home.data.center));
  }, [centre]);

  const around = mine ?? centre;
  if (!around) {
    return (
      <Screen>
        <SkeletonBlock height={260} />
        <SkeletonCards />
      </Screen>
    );
  }
  return <NearList around={around} guessed={refused && !mine} />;
}
