import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { OutputOf } from '#types/contract';
import { judgeWords, listWords } from '#types/reports/moderation-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Tag } from '@/components/tag';
import { Windowed } from '@/components/windowed';
import { useNow } from '@/device/use-now';
import { WordsCard } from '@/features/moderation/words-card';
import { useCategoryName } from '@/features/reports/category-name';
import { goToReport } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import { useDeskWords } from '../../../words';
import { useSettling } from './use-settling';

type Waiting = OutputOf<typeof listWords>['words'][number];

/** Words on cases that WeChat did not pass: a person reads them, and says whether everybody may. */
export function Words({ above }: { above: ReactNode }) {
  const words = useDeskWords();
  const named = useCategoryName();
  const { times, reportPage } = useWords();
  const page = usePage({ contract: listWords, input: {}, keepAs: null });
  const list = useMore({
    contract: listWords,
    input: {},
    first: page,
    of: ({ words: items, next }) => ({ items, next }),
    append: (shown: readonly Waiting[], more: readonly Waiting[]) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = useNow();
  const { busy, settle } = useSettling(page.reload);
  const { open, blocks, passes, wordsBlocksAsk: blocksAsk } = words;
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={words.noWords} />
        ) : (
          <>
            <Windowed
              items={list.items}
              render={(waiting) => {
                const { reportId, part, partId, number, since } = waiting;
                return (
                  <WordsCard
                    key={`${reportId}:${partId}`}
                    title={named(waiting)}
                    tag={<Tag tone="amber" icon="search" word={words.parts[part]} />}
                    said={waiting.words}
                    fine={`${reportPage.number(number)} · ${words.since(times.moment(since, now))}`}
                    busy={busy}
                    words={{ open, blocks, passes, blocksAsk }}
                    onOpen={() => goToReport(reportId)}
                    onJudge={(fit) =>
                      void settle(
                        judgeWords,
                        { reportId, part, partId, passes: fit },
                        fit ? words.wordsPassed : words.wordsBlocked,
                      )
                    }
                  />
                );
              }}
            />
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
