import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { InputOf } from '#types/contract';
import { listRechecks, type Recheck } from '#types/reports/spot-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { Windowed } from '@/components/windowed';
import { PageScreen } from '@/components/page-screen';
import { useNow } from '@/device/use-now';
import { useSpotWords } from '../../../words';
import { RecheckCard } from './recheck-card';

interface DueRechecksProps {
  above?: ReactNode;
  input?: InputOf<typeof listRechecks>;
}

/** What is to be looked at again, the longest due first, or the nearest. */
export function DueRechecks({ above, input = { scope: 'mine' } }: DueRechecksProps) {
  const words = useSpotWords();
  const page = usePage({ contract: listRechecks, input, keepAs: `rechecks-${input.scope}` });
  const list = useMore({
    contract: listRechecks,
    input,
    first: page,
    of: ({ rechecks, next }) => ({ items: rechecks, next }),
    append: (shown: readonly Recheck[], more: readonly Recheck[]) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = useNow();
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={input.scope === 'near' ? words.noneNear : words.none} />
        ) : (
          <>
            <Windowed
              items={list.items}
              render={(recheck) => <RecheckCard key={recheck.recheckId} recheck={recheck} now={now} />}
            />
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
