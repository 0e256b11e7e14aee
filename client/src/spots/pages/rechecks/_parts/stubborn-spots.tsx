import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { listStubborn } from '#types/reports/spot-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { Windowed } from '@/components/windowed';
import { PageScreen } from '@/components/page-screen';
import { useNow } from '@/device/use-now';
import { ReportCard } from '@/features/reports/report-card';
import { goToSpot } from '@/features/reports/routes';
import { appendPage } from '@/features/reports/worklist-groups';
import { useSpotWords } from '../../../words';

/** 老大难: places that keep coming back, each leading to its history. */
export function StubbornSpots({ above }: { above: ReactNode }) {
  const words = useSpotWords();
  const page = usePage({ contract: listStubborn, input: {}, keepAs: 'stubborn' });
  const list = useMore({
    contract: listStubborn,
    input: {},
    first: page,
    of: ({ reports, next }) => ({ items: reports, next }),
    append: appendPage,
  });
  useReachBottom(list.readOn);
  const now = useNow();
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={words.noneStubborn} />
        ) : (
          <>
            <Windowed
              items={list.items}
              render={(report) => (
                <ReportCard
                  key={report.reportId}
                  report={report}
                  now={now}
                  onOpen={() => goToSpot(report.reportId)}
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
