import { Text, View } from '@tarojs/components';
import { useLoad, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Place } from '#types/places/position';
import { DESCRIPTION_MAX_CHARS, PHOTOS_MAX } from '#types/reports/limits';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { PhotoTaker } from '@/components/photo-taker';
import { Screen } from '@/components/screen';
import { SwitchRow } from '@/components/switch-row';
import { TextArea } from '@/components/text-area';
import { useNetwork } from '@/device/network';
import { usePrivacy } from '@/device/privacy';
import { CITY_HOTLINE, ring } from '@/device/ring';
import { togglePhrase } from '@/features/filing/draft';
import { forgetDraft } from '@/features/filing/draft-store';
import { useCategories } from '@/features/filing/use-categories';
import { useLanguage, useMarks, useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { tellDone } from '@/features/reports/told';
import { openInstead } from '@/features/reports/routes';
import { BackAgain } from './back-again';
import { CategoryPicker } from './category-picker';
import { PlaceRow } from './place-row';
import { sayTrouble } from './say-trouble';
import { Stoppers } from './stoppers';
import { SameSpot } from './same-spot';
import type { SentReport } from './sent';
import { FILING_PARTS, useFiling } from './use-filing';
import classes from './filing-form.module.scss';

interface FilingFormProps {
  /** Where the one before was, for another one at the same place. */
  here: Place | null;
  onSent(report: SentReport, place: Place): void;
  onWaiting(): void;
  onStartOver(): void;
}

export function FilingForm({ here, onSent, onWaiting, onStartOver }: FilingFormProps) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const online = useNetwork((state) => state.online);
  const { camera } = useRouter().params;
  const filing = useFiling(onSent, onWaiting, here);
  const { photos, problem, missing } = filing;
  const [restoredShown, setRestoredShown] = useState(filing.restored);
  const later = usePrivacy((state) => state.refused);
  useTitle(words.titles.file);
  // Camera first: who taps 随手拍 means to take a picture.
  useLoad(() => {
    if (camera && !filing.restored) void photos.take('camera');
  });

  const stoppers = useCategories().find(({ categoryId }) => categoryId === filing.categoryId)?.stoppers ?? [];
  const separator = useMarks().clause;
  const trouble = problem
    ? sayTrouble(problem, language, words)
    : filing.photosFailed
      ? words.filing.photosFailed
      : null;
  const banner = trouble ? (
    <Banner
      icon="alert"
      tone="red"
      words={trouble}
      {...(!problem &&
        filing.keepForLater && {
          action: words.waiting.keepForLater,
          onAction: () => void filing.keepForLater?.(),
        })}
    />
  ) : !online ? (
    <Banner icon="offline" words={words.filing.keptOffline} />
  ) : restoredShown ? (
    <Banner
      icon="undo"
      tone="blue"
      words={words.filing.draftBack}
      action={words.filing.draftClear}
      onAction={() => {
        forgetDraft();
        setRestoredShown(false);
        onStartOver();
      }}
    />
  ) : null;
  const sendWord = filing.busy
    ? words.filing.sending
    : online && photos.sending && photos.photos.length > 0
      ? words.filing.waitPhotos
      : words.filing.send;

  return (
    <Screen
      banner={banner}
      bottom={
        filing.stopped ? null : (
          <Button
            kind="primary"
            block
            icon="send"
            word={sendWord}
            busy={filing.busy || (photos.sending && online)}
            onTap={() => void filing.send()}
          />
        )
      }
    >
      <PhotoTaker
        photos={photos.photos}
        most={PHOTOS_MAX}
        onTake={() => void photos.take()}
        onRetry={photos.retry}
        onRemove={photos.remove}
        help={words.filing.photoHelp}
        problem={missing === 'photo' ? words.filing.needPhoto : undefined}
      />
      {later && photos.photos.length === 0 && (
        <Button kind="quiet" word={words.filing.ringInstead(CITY_HOTLINE)} onTap={() => ring(CITY_HOTLINE)} />
      )}
      <Card>
        <View id={FILING_PARTS.category} className={classes.part}>
          <Text className={classes.title}>{words.filing.category}</Text>
          <CategoryPicker chosen={filing.categoryId} onChoose={filing.setCategoryId} />
          {missing === 'category' && <Text className={classes.problem}>{words.filing.needCategory}</Text>}
        </View>
      </Card>
      <Stoppers key={filing.categoryId} stoppers={stoppers} onStopped={filing.setStopped} />
      <SameSpot same={filing.same} onFollowed={forgetDraft} />
      {filing.same.reports.length === 0 && (
        <BackAgain
          back={filing.back}
          waitsForPhotos={photos.sending && photos.photos.length > 0}
          onBackAgain={(reportId) =>
            void filing.sendBack(reportId).then((done) => {
              if (!done) return;
              tellDone(words.caseSteps.done.relapse);
              openInstead(reportId);
            })
          }
        />
      )}
      <Card bare>
        <View id={FILING_PARTS.place}>
          <PlaceRow where={filing.where} problem={missing === 'place' ? words.filing.needPlace : undefined} />
        </View>
      </Card>
      <Card>
        <View className={classes.part}>
          <Text className={classes.title}>{words.filing.words}</Text>
          <TextArea
            label={words.filing.words}
            labelHidden
            value={filing.words}
            hint={words.filing.wordsHint}
            maxChars={DESCRIPTION_MAX_CHARS}
            onChange={filing.setWords}
            problem={problem?.fields['description']}
          />
          <Chips
            chips={words.filing.phrases.map((phrase) => ({ value: phrase, word: phrase }))}
            chosen={words.filing.phrases.filter((phrase) => filing.words.includes(phrase))}
            onTap={(phrase) => filing.setWords(togglePhrase(filing.words, phrase, separator))}
          />
        </View>
      </Card>
      <Card>
        <SwitchRow
          title={words.filing.anonymous}
          words={filing.anonymous ? words.filing.anonymousMeans : words.filing.namedMeans}
          on={filing.anonymous}
          onChange={filing.setAnonymous}
        />
      </Card>
      {filing.question}
    </Screen>
  );
}
