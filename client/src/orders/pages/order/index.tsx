import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { openOrder, receiveOrder } from '#types/campaign/order-contracts';
import type { OrderTransition } from '#types/campaign/order-states';
import { ROLE_LABELS } from '#types/people/roles';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { DueLine } from '@/components/due-line';
import { History } from '@/components/history';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { PhotoGrid } from '@/components/photo-grid';
import { Section } from '@/components/section';
import { TitleLine } from '@/components/title-line';
import { showPhotos } from '@/device/camera';
import { useNow } from '@/device/use-now';
import { useReadSubject } from '@/features/notices/use-read-subject';
import { goToReport } from '@/features/reports/routes';
import { useLanguage, useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { isOwed } from '../../_parts/order-row';
import { OrderStateTag } from '../../_parts/order-state';
import classes from '../../_parts/orders.module.scss';
import { useOrderWords } from '../../words';
import { OrderSheet } from './_parts/order-sheet';

/** 督办单: what has to be put right, by when, what was answered; the next step as the one button. */
export default function OrderPage() {
  const words = useOrderWords();
  const { times } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  useTitle(words.one);
  const now = useNow();
  const orderId = useRouter().params.orderId ?? '';
  const page = usePage({ contract: openOrder, input: { orderId }, keepAs: `order-${orderId}` });
  useReadSubject(`order:${orderId}`, page.data !== null);
  const [sheet, setSheet] = useState<Exclude<OrderTransition, 'receive'> | null>(null);
  const receiving = useAct(receiveOrder);
  const done = (step: OrderTransition) => {
    setSheet(null);
    void Taro.showToast({ title: words.done[step], icon: 'none' });
    void page.reload();
  };
  const tap = async (step: OrderTransition) => {
    if (step !== 'receive') return setSheet(step);
    const outcome = await receiving.send({ orderId });
    if (outcome?.ok) done(step);
    else void page.reload();
  };
  const steps = page.data?.order.steps ?? [];
  // The next step of the unit or of the supervision team; taking it back stays beside it.
  const [main, ...others] = [...steps].sort((a, b) => Number(a === 'withdraw') - Number(b === 'withdraw'));
  const bottom = main && !sheet && (
    <>
      {others.map((step) => (
        <Button key={step} word={words.steps[step]} onTap={() => void tap(step)} />
      ))}
      <Button
        kind={main === 'withdraw' ? 'secondary' : 'primary'}
        block
        word={words.steps[main]}
        busy={receiving.busy}
        onTap={() => void tap(main)}
      />
    </>
  );
  return (
    <PageScreen page={page} bottom={bottom}>
      {({ order }) => (
        <>
          <Card>
            <TitleLine title={order.title} end={<OrderStateTag state={order.state} />} />
            <Text className={classes.fine}>{words.to(order.bureauName)}</Text>
            <View className={classes.line}>
              {isOwed(order.state) && <DueLine dueAt={order.dueAt} overdue={order.overdue} now={now} />}
              <Text className={classes.fine}>{words.givenAt(times.moment(order.givenAt, now))}</Text>
              {order.sentBack > 0 && <Text className={classes.fine}>{words.sentBack(order.sentBack)}</Text>}
              {order.closedAt !== null && (
                <Text className={classes.fine}>{words.closedAt(times.moment(order.closedAt, now))}</Text>
              )}
            </View>
          </Card>
          <Card>
            <View className={classes.parts}>
              <Text className={classes.text}>{order.text}</Text>
              {order.photos.length > 0 && (
                <PhotoGrid
                  photos={order.photos}
                  label={words.photosOf}
                  onOpen={(photo) => showPhotos(order.photos, photo)}
                />
              )}
            </View>
          </Card>
          {order.report && (
            <Card bare>
              <ListRow
                icon="camera"
                title={words.about}
                words={order.report.number}
                onTap={() => goToReport(order.report!.reportId)}
              />
            </Card>
          )}
          <Section title={words.history}>
            <History
              now={now}
              lines={[...order.timeline].reverse().map(({ step, role, note, photos, at }, index) => ({
                key: `${index}-${at}`,
                title: words.said[step],
                who: ROLE_LABELS[role][language],
                // The order's own words stand above already.
                note: step === 'give' ? '' : note,
                photos: step === 'give' ? [] : photos,
                at,
              }))}
            />
          </Section>
          {sheet && (
            <OrderSheet order={order} step={sheet} now={now} onClose={() => setSheet(null)} onDone={done} />
          )}
        </>
      )}
    </PageScreen>
  );
}
