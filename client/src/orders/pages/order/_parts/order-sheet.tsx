import { useState } from 'react';
import { answerOrder, judgeOrder, withdrawOrder } from '#types/campaign/order-contracts';
import {
  ORDER_ANSWER_MAX_CHARS,
  ORDER_DUE_MAX_DAYS,
  ORDER_PHOTOS_MAX,
  ORDER_REASON_MAX_CHARS,
} from '#types/campaign/limits';
import type { OrderTransition } from '#types/campaign/order-states';
import type { Order } from '#types/campaign/orders';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { DayChoice } from '@/components/day-choice';
import { Field } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { Sheet } from '@/components/sheet';
import { TextArea } from '@/components/text-area';
import { PhotosField } from '@/features/photos/photos-field';
import { usePhotos } from '@/features/photos/use-photos';
import { useTyped } from '@/features/reports/use-typed';
import { useWords } from '@/words/language';
import { QUICK_DAYS } from '../../../_parts/quick-days';
import { useOrderWords } from '../../../words';

type SheetStep = Exclude<OrderTransition, 'receive'>;

interface OrderSheetProps {
  order: Order;
  step: SheetStep;
  now: number;
  onClose(): void;
  onDone(step: SheetStep): void;
}

/** A step that takes words: the answer with its proof, the judgement, taking the order back. */
export function OrderSheet({ order: { orderId }, step, now, onClose, onDone }: OrderSheetProps) {
  const words = useOrderWords();
  const all = useWords();
  const typed = useTyped(`order:${orderId}:${step}`);
  const [dueAt, setDueAt] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const photos = usePhotos(ORDER_PHOTOS_MAX);
  const answering = useAct(answerOrder);
  const judging = useAct(judgeOrder);
  const withdrawing = useAct(withdrawOrder);
  const act = { answer: answering, accept: judging, 'send-back': judging, withdraw: withdrawing }[step];
  const said = typed.words.trim();
  const { hint, need } = words.sheets[step];
  const wordsMissing = said === '' ? (need ?? undefined) : undefined;
  const photosMissing = step === 'answer' && photos.photos.length === 0 ? words.needPhotos : undefined;
  const send = async () => {
    setTried(true);
    if (wordsMissing || photosMissing || photos.sending || photos.failed) return;
    const outcome = await (step === 'answer'
      ? answering.send({ orderId, text: said, photos: photos.fileIDs })
      : step === 'withdraw'
        ? withdrawing.send({ orderId, reason: said })
        : judging.send({ orderId, accept: step === 'accept', words: said, dueAt }));
    if (!outcome?.ok) return;
    typed.forget();
    onDone(step);
  };
  const button = (
    <Button
      kind={step === 'withdraw' ? 'danger' : 'primary'}
      block
      word={words.steps[step]}
      busy={act.busy}
      disabled={photos.sending}
      onTap={() => void send()}
    />
  );
  return (
    <Sheet title={words.steps[step]} onClose={onClose} bottom={button}>
      <TextArea
        label={words.words}
        hint={hint}
        value={typed.words}
        maxChars={step === 'answer' ? ORDER_ANSWER_MAX_CHARS : ORDER_REASON_MAX_CHARS}
        problem={tried ? wordsMissing : undefined}
        onChange={typed.type}
      />
      {step === 'answer' && (
        <PhotosField
          label={words.sheets.answer.photos}
          photos={photos}
          problem={tried ? photosMissing : undefined}
        />
      )}
      {step === 'send-back' && (
        <Field label={dueAt === null ? words.newDate : words.form.dueOn(all.times.day(dueAt, now))}>
          <DayChoice
            value={dueAt}
            now={now}
            quick={QUICK_DAYS.map((days) => ({ days, word: words.form.inDays[days] }))}
            otherWord={words.form.otherDay}
            mostDays={ORDER_DUE_MAX_DAYS - 1}
            onChange={setDueAt}
          />
        </Field>
      )}
      <ProblemNote problem={act.problem} />
    </Sheet>
  );
}
