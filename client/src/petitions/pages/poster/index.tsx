import { Canvas, Image, Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { openPetition } from '#types/petitions/contracts';
import type { PetitionShown } from '#types/petitions/petition';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { PrivacyNote } from '@/components/privacy-note';
import { Screen } from '@/components/screen';
import { ShareButton } from '@/components/share-button';
import { SkeletonBlock } from '@/components/skeleton';
import { showPhotos } from '@/device/camera';
import { savePicture } from '@/device/canvas';
import { openPermissions } from '@/device/location';
import { useTitle } from '@/words/use-title';
import { CARD_CANVAS, CardCanvas } from '../../parts/card-canvas';
import { useShared } from '../../parts/use-shared';
import { usePetitionWords } from '../../words';
import { POSTER_CANVAS, usePoster } from './_parts/use-poster';
import classes from './index.module.scss';

/** 海报: a picture to send to a group or to print, with the code that leads back here. */
export default function Poster() {
  useTitle(usePetitionWords().poster.title);
  const petitionId = useRouter().params.petitionId ?? '';
  const page = usePage({ contract: openPetition, input: { petitionId }, keepAs: null });
  useShared(page.data?.petition ?? null, CARD_CANVAS);
  if (!page.data) return <PageScreen page={page}>{() => null}</PageScreen>;
  return <Drawn petition={page.data.petition} />;
}

function Drawn({ petition }: { petition: PetitionShown }) {
  const { poster: words } = usePetitionWords();
  const { picture, failed } = usePoster(petition);
  const [said, setSaid] = useState<'saved' | 'refused' | 'failed' | null>(null);
  const save = async () => {
    if (picture) setSaid(await savePicture(picture));
  };
  const bottom = picture && (
    <View className={classes.bar}>
      <ShareButton word={words.share} />
      <Button kind="primary" block word={words.save} onTap={() => void save()} />
    </View>
  );
  return (
    <Screen bottom={bottom}>
      {failed && <Message icon="alert" words={words.failed} />}
      {!picture && !failed && <SkeletonBlock height={480} />}
      {picture && (
        <View className={classes.paper} aria-role="button" onClick={() => showPhotos([picture], picture)}>
          <Image className={classes.picture} src={picture} mode="widthFix" aria-label={words.picture} />
        </View>
      )}
      {said && <Text className={classes.said}>{words[said]}</Text>}
      <PrivacyNote about="album" onAgreed={() => void save()} />
      {said === 'refused' && <Button word={words.permissions} onTap={() => void openPermissions()} />}
      <Canvas type="2d" id={POSTER_CANVAS} className={classes.hidden} />
      <CardCanvas />
    </Screen>
  );
}
