import { Picker, Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { listAskableBureaus } from '#types/petitions/contracts';
import { ASK_MAX_CHARS, PHOTOS_MAX, REASONS_MAX_CHARS, TITLE_MAX_CHARS } from '#types/petitions/limits';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { PickBox } from '@/components/pick-box';
import { PhotoGrid } from '@/components/photo-grid';
import { PhotoTaker } from '@/components/photo-taker';
import { ProblemNote } from '@/components/problem-note';
import { Screen } from '@/components/screen';
import { SwitchRow } from '@/components/switch-row';
import { TextArea } from '@/components/text-area';
import { lastPosition, pickPlace } from '@/device/location';
import { usePhotos } from '@/features/photos/use-photos';
import { useTitle } from '@/words/use-title';
import { PetitionCard } from '@/features/petitions/petition-card';
import { usePetitionWords } from '../../words';
import { Guide } from './_parts/guide';
import { useWriting } from './_parts/use-writing';
import classes from './index.module.scss';

const DAYS = [30, 60, 90, 180];

/** 发起倡议: what, who, why; similar ones come up before anybody writes for nothing. */
export default function Write() {
  const words = usePetitionWords();
  useTitle(words.writeTitle);
  const { petitionId } = useRouter().params;
  const { draft, set, similar, look, submit, busy, problem, question } = useWriting(petitionId ?? null);
  const fields = problem?.fields ?? {};
  const room = PHOTOS_MAX - draft.photos.length;
  const photos = usePhotos(room);
  const bureaus = usePage({ contract: listAskableBureaus, input: {}, keepAs: 'petition-bureaus' });
  const names = [words.write.noBureau, ...(bureaus.data?.bureaus.map(({ name }) => name) ?? [])];
  const named = (bureaus.data?.bureaus.findIndex(({ bureauId }) => bureauId === draft.bureauId) ?? -1) + 1;
  const point = async () => {
    const place = await pickPlace(draft.place ?? lastPosition());
    if (place) set({ place });
  };
  const button = (
    <Button
      kind="primary"
      block
      word={similar.length > 0 ? words.write.notMine : words.write.submit}
      busy={busy}
      disabled={photos.sending}
      onTap={() => void submit(photos.fileIDs)}
    />
  );
  return (
    <Screen bottom={button}>
      <Guide />
      <Card>
        <View className={classes.parts}>
          <TextArea
            label={words.write.title}
            hint={words.write.titleHint}
            value={draft.title}
            maxChars={TITLE_MAX_CHARS}
            onChange={(title) => set({ title })}
            onLeave={look}
            problem={fields.title}
          />
          <TextArea
            label={words.write.ask}
            hint={words.write.askHint}
            value={draft.ask}
            maxChars={ASK_MAX_CHARS}
            onChange={(ask) => set({ ask })}
            onLeave={look}
            problem={fields.ask}
          />
          <TextArea
            label={words.write.reasons}
            hint={words.write.reasonsHint}
            value={draft.reasons}
            maxChars={REASONS_MAX_CHARS}
            onChange={(reasons) => set({ reasons })}
            problem={fields.reasons}
          />
        </View>
      </Card>
      {similar.length > 0 && (
        <>
          <Text className={classes.guide}>{words.write.reallySimilar}</Text>
          <Text className={classes.fine}>{words.write.similar}</Text>
        </>
      )}
      {similar.map((petition) => (
        <PetitionCard key={petition.petitionId} petition={petition} now={Date.now()} />
      ))}
      <Card>
        <View className={classes.parts}>
          <Field label={words.write.bureau} problem={fields.bureauId}>
            <Picker
              range={names}
              value={named}
              onChange={(event) =>
                set({ bureauId: bureaus.data?.bureaus[Number(event.detail.value) - 1]?.bureauId ?? null })
              }
            >
              <PickBox label={words.write.chooseBureau} value={names[named] ?? ''} />
            </Picker>
          </Field>
          <Field label={words.write.place}>
            <PickBox
              label={words.write.place}
              value={draft.place?.address || words.write.choosePlace}
              icon="pin"
              onTap={() => void point()}
            />
            {draft.place && (
              <Button kind="quiet" word={words.write.clearPlace} onTap={() => set({ place: null })} />
            )}
          </Field>
          <Field label={words.write.photos} problem={fields['photos.0']}>
            {draft.photos.length > 0 && (
              <PhotoGrid
                photos={draft.photos}
                label={words.write.photos}
                onOpen={(photo) => set({ photos: draft.photos.filter((one) => one !== photo) })}
              />
            )}
            {room > 0 && (
              <PhotoTaker
                photos={photos.photos}
                most={room}
                small
                help={words.write.photosHelp}
                onTake={() => void photos.take()}
                onRetry={photos.retry}
                onRemove={photos.remove}
              />
            )}
          </Field>
          <Field label={words.write.days}>
            <Chips
              chosen={[String(draft.collectingDays)]}
              onTap={(value) => set({ collectingDays: Number(value) })}
              chips={DAYS.map((days) => ({ value: String(days), word: words.write.daysWord(days) }))}
            />
          </Field>
          <SwitchRow
            title={words.write.showName}
            words={words.write.showNameHelp}
            on={draft.showName}
            onChange={(showName) => set({ showName })}
          />
        </View>
      </Card>
      <Text className={classes.fine}>{words.moderateFirst}</Text>
      {problem && Object.keys(fields).length === 0 && <ProblemNote problem={problem} />}
      {question}
    </Screen>
  );
}
