import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { OWED_STATES, type OrderState } from '#types/campaign/order-states';
import type { OrderCard } from '#types/campaign/orders';
import { Card } from '@/components/card';
import { DueLine } from '@/components/due-line';
import { TitleLine } from '@/components/title-line';
import { useWords } from '@/words/language';
import { useOrderWords } from '../words';
import classes from './orders.module.scss';
import { OrderStateTag } from './order-state';

export const isOwed = (state: OrderState) => (OWED_STATES as readonly OrderState[]).includes(state);

/** An order in a list: what, for whom, how it stands and by when. */
export function OrderRow({ order, now }: { order: OrderCard; now: number }) {
  const { times } = useWords();
  const words = useOrderWords();
  const { orderId, title, state, bureauName, givenAt, dueAt, overdue, sentBack } = order;
  return (
    <Card
      label={title}
      onTap={() =>
        void Taro.navigateTo({ url: `/orders/pages/order/index?orderId=${encodeURIComponent(orderId)}` })
      }
    >
      <TitleLine title={title} end={<OrderStateTag state={state} />} />
      <Text className={classes.fine}>{words.to(bureauName)}</Text>
      <View className={classes.line}>
        {isOwed(state) && <DueLine dueAt={dueAt} overdue={overdue} now={now} />}
        <Text className={classes.fine}>{words.givenAt(times.moment(givenAt, now))}</Text>
        {sentBack > 0 && <Text className={classes.fine}>{words.sentBack(sentBack)}</Text>}
      </View>
    </Card>
  );
}
