import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { OutputOf } from '#types/contract';
import { listAsks } from '#types/reports/case-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { Windowed } from '@/components/windowed';
import { PageScreen } from '@/components/page-screen';
import { Quote } from '@/components/quote';
import { useNow } from '@/device/use-now';
import { ReportCard } from '@/features/reports/report-card';
import { goToReport } from '@/features/reports/routes';
import { useMarks, useWords } from '@/words/language';
import { useDeskWords } from '../../../words';

type Ask = OutputOf<typeof listAsks>['asks'][number];

/** Bureaus that ask for more time or appeal, longest waiting first; answered on the report's own page. */
export function Asks({ above }: { above: ReactNode }) {
  const words = useDeskWords();
  const marks = useMarks();
  const { times } = useWords();
  const page = usePage({ contract: listAsks, input: {}, keepAs: 'desk-asks' });
  const list = useMore({
    contract: listAsks,
    input: {},
    first: page,
    of: ({ asks, next }) => ({ items: asks, next }),
    append: (shown: readonly Ask[], more: readonly Ask[]) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = useNow();
  const what = ({ kind, hours, dueAt }: Ask): string =>
    [
      words.kinds[kind],
      hours === null ? null : words.hours(hours),
      kind === 'extension' ? words.dueNow(times.by(dueAt, now)) : words.missed(times.by(dueAt, now)),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={words.noAsks} />
        ) : (
          <>
            <Windowed
              items={list.items}
              render={(ask) => (
                <ReportCard
                  key={`${ask.kind}-${ask.report.reportId}`}
                  report={ask.report}
                  now={now}
                  onOpen={() => goToReport(ask.report.reportId)}
                  action={
                    <>
                      <Quote
                        title={what(ask)}
                        words={ask.reason}
                        fine={[ask.report.bureauName, times.moment(ask.askedAt, now)]
                          .filter(Boolean)
                          .join(' · ')}
                      />
                      <Button
                        word={words.answer}
                        block
                        label={`${words.answer}${marks.clause}${ask.report.address}`}
                        onTap={() => goToReport(ask.report.reportId)}
                      />
                    </>
                  }
                />
              )}
            />
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
