import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { answerPetition, openPetition } from '#types/petitions/contracts';
import { ANSWER_MAX_CHARS, PHOTOS_MAX } from '#types/petitions/limits';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { PhotoTaker } from '@/components/photo-taker';
import { ProblemNote } from '@/components/problem-note';
import { TextArea } from '@/components/text-area';
import { readStored, store } from '@/device/storage';
import { PetitionCard } from '@/features/petitions/petition-card';
import { askPush } from '@/features/notices/ask-push';
import { usePhotos } from '@/features/photos/use-photos';
import { useTitle } from '@/words/use-title';
import { usePetitionWords } from '../../words';
import classes from './index.module.scss';

/** 答复倡议: what the bureau or the office says to everybody who signed. Kept on the phone with every letter. */
export default function Answer() {
  const { answering: words, write } = usePetitionWords();
  useTitle(words.title);
  const petitionId = useRouter().params.petitionId ?? '';
  const kept = `petition-answer-${petitionId}`;
  const page = usePage({ contract: openPetition, input: { petitionId }, keepAs: null });
  const [text, setText] = useState(() => readStored<string>(kept) ?? '');
  const photos = usePhotos(PHOTOS_MAX);
  const act = useAct(answerPetition);
  const type = (value: string) => {
    setText(value);
    store(kept, value);
  };
  const send = async () => {
    // The next duty may come while nobody looks: asked for here, where one is just being met.
    const asked = askPush('answered');
    const outcome = await act.send({ petitionId, text, photos: photos.fileIDs });
    await asked;
    if (!outcome?.ok) return;
    store(kept, '');
    void Taro.navigateBack();
  };
  const owed = page.data?.petition.steps.includes('answer') ?? false;
  const bottom = owed && (
    <Button
      kind="primary"
      block
      word={words.submit}
      busy={act.busy}
      disabled={photos.sending}
      onTap={() => void send()}
    />
  );
  return (
    <PageScreen page={page} bottom={bottom}>
      {({ petition }) =>
        owed ? (
          <>
            <PetitionCard petition={petition} now={Date.now()} />
            <Card>
              <View className={classes.parts}>
                <Text className={classes.fine}>{words.guide}</Text>
                <TextArea
                  label={words.text}
                  hint={words.hint}
                  value={text}
                  maxChars={ANSWER_MAX_CHARS}
                  onChange={type}
                  problem={act.problem?.fields?.text}
                />
                <Field label={words.photos}>
                  <PhotoTaker
                    photos={photos.photos}
                    most={PHOTOS_MAX}
                    small
                    help={write.photosHelp}
                    onTake={() => void photos.take()}
                    onRetry={photos.retry}
                    onRemove={photos.remove}
                  />
                </Field>
              </View>
            </Card>
            <Text className={classes.fine}>{words.told(petition.signatures.toLocaleString('en'))}</Text>
            <ProblemNote problem={act.problem} />
          </>
        ) : (
          <Message icon="check-circle" words={words.nothing} />
        )
      }
    </PageScreen>
  );
}
