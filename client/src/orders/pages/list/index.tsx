import Taro, { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { listOrders } from '#types/campaign/order-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { useNow } from '@/device/use-now';
import { useTitle } from '@/words/use-title';
import { OrderRow } from '../../_parts/order-row';
import { useOrderWords } from '../../words';

const SCOPES = ['open', 'closed'] as const;

/** 督办: a unit's own orders, or all for the supervision team; what is due first stands first. */
export default function Orders() {
  const words = useOrderWords();
  useTitle(words.title);
  const now = useNow();
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('open');
  const input = { scope };
  const page = usePage({ contract: listOrders, input, keepAs: `orders-${scope}` });
  const list = useMore({
    contract: listOrders,
    input,
    first: page,
    of: ({ orders, next }) => ({ items: orders, next }),
    append: (shown, more) => [
      ...shown,
      ...more.filter(({ orderId }) => !shown.some((one) => one.orderId === orderId)),
    ],
  });
  useReachBottom(list.readOn);
  const gives = (page.data?.bureaus.length ?? 0) > 0;
  const bottom = gives && (
    <Button
      kind="primary"
      icon="plus"
      block
      word={words.give}
      onTap={() => void Taro.navigateTo({ url: '/orders/pages/give/index' })}
    />
  );
  const above = (
    <Segmented<(typeof SCOPES)[number]>
      chosen={scope}
      onChoose={setScope}
      segments={SCOPES.map((value) => ({ value, word: words.scopes[value] }))}
    />
  );
  return (
    <PageScreen page={page} above={above} bottom={bottom}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={words.empty[scope]} />
        ) : (
          <>
            {list.items.map((order) => (
              <OrderRow key={order.orderId} order={order} now={now} />
            ))}
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
