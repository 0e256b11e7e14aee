import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { giveOrder, listOrders } from '#types/campaign/order-contracts';
import {
  ORDER_DUE_MAX_DAYS,
  ORDER_PHOTOS_MAX,
  ORDER_TEXT_MAX_CHARS,
  ORDER_TITLE_MAX_CHARS,
} from '#types/campaign/limits';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { DayChoice } from '@/components/day-choice';
import { Field } from '@/components/field';
import { PageScreen } from '@/components/page-screen';
import { ProblemNote } from '@/components/problem-note';
import { TextArea } from '@/components/text-area';
import { TextRow } from '@/components/text-row';
import { useNow } from '@/device/use-now';
import { PhotosField } from '@/features/photos/photos-field';
import { usePhotos } from '@/features/photos/use-photos';
import { useTyped } from '@/features/reports/use-typed';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/orders.module.scss';
import { QUICK_DAYS } from '../../_parts/quick-days';
import { useOrderWords } from '../../words';

/** 下达督办: to one unit, about one matter, with a date. Words stay while the page is left. */
export default function GiveOrder() {
  const { form: words, giveTitle } = useOrderWords();
  const all = useWords();
  useTitle(giveTitle);
  const now = useNow();
  const { reportId = null, bureauId: proposed = null } = useRouter().params;
  const page = usePage({ contract: listOrders, input: { scope: 'open' }, keepAs: 'orders-open' });
  const title = useTyped('order:title');
  const text = useTyped('order:text');
  const [bureauId, setBureauId] = useState<string | null>(proposed);
  const [dueAt, setDueAt] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const photos = usePhotos(ORDER_PHOTOS_MAX);
  const act = useAct(giveOrder);
  const missing = {
    bureauId: bureauId === null ? words.needBureau : undefined,
    title: title.words.trim() === '' ? words.needTitle : undefined,
    text: text.words.trim() === '' ? words.needText : undefined,
    dueAt: dueAt === null ? words.needDue : undefined,
  };
  const problem = (field: keyof typeof missing) =>
    (tried ? missing[field] : undefined) ?? act.problem?.fields?.[field];
  const send = async () => {
    setTried(true);
    if (bureauId === null || dueAt === null || missing.title || missing.text) return;
    const said = { title: title.words.trim(), text: text.words.trim() };
    const outcome = await act.send({ bureauId, ...said, photos: photos.fileIDs, dueAt, reportId });
    if (!outcome?.ok) return;
    title.forget();
    text.forget();
    void Taro.showToast({ title: words.sent, icon: 'none' });
    void Taro.redirectTo({ url: `/orders/pages/order/index?orderId=${outcome.data.orderId}` });
  };
  const bottom = (
    <Button
      kind="primary"
      block
      word={words.send}
      busy={act.busy}
      disabled={photos.sending}
      onTap={() => void send()}
    />
  );
  return (
    <PageScreen page={page} bottom={bottom}>
      {({ bureaus }) => (
        <Card>
          <View className={classes.parts}>
            <Field label={words.bureau} problem={problem('bureauId')}>
              <Chips
                chips={bureaus.map((bureau) => ({ value: bureau.bureauId, word: bureau.name }))}
                chosen={bureauId === null ? [] : [bureauId]}
                onTap={setBureauId}
              />
            </Field>
            <TextRow
              label={words.title}
              hint={words.titleHint}
              value={title.words}
              maxChars={ORDER_TITLE_MAX_CHARS}
              problem={problem('title')}
              onChange={title.type}
            />
            <TextArea
              label={words.text}
              hint={words.textHint}
              value={text.words}
              maxChars={ORDER_TEXT_MAX_CHARS}
              problem={problem('text')}
              onChange={text.type}
            />
            <Field
              label={dueAt === null ? words.due : words.dueOn(all.times.day(dueAt, now))}
              problem={problem('dueAt')}
            >
              <DayChoice
                value={dueAt}
                now={now}
                quick={QUICK_DAYS.map((days) => ({ days, word: words.inDays[days] }))}
                otherWord={words.otherDay}
                mostDays={ORDER_DUE_MAX_DAYS - 1}
                onChange={setDueAt}
              />
            </Field>
            <PhotosField label={words.photos} photos={photos} />
            <ProblemNote problem={act.problem} />
          </View>
        </Card>
      )}
    </PageScreen>
  );
}
