import { useRouter } from '@tarojs/taro';
import type { InputOf } from '#types/contract';
import { listFigure } from '#types/figures/contracts';
import { usePage } from '@/cloud/use-page';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { fromQuery } from '@/device/from-query';
import { ReportPages } from '@/features/reports/report-pages';
import { useTitle } from '@/words/use-title';
import { useFiguresWords } from '../../words';

/** The cases behind one number of the figures. */
export default function Cases() {
  const words = useFiguresWords();
  const { params } = useRouter();
  const of = (name: string) => fromQuery(params[name]);
  useTitle(of('title') ?? words.casesTitle);
  const [from, to] = [of('from'), of('to')];
  const input = {
    figure: (of('figure') ?? 'overdue') as InputOf<typeof listFigure>['figure'],
    ...(from && to && { period: { from, to } }),
    bureauId: of('bureauId'),
    zoneId: of('zoneId'),
    categoryId: of('categoryId'),
  };
  const page = usePage({ contract: listFigure, input, keepAs: null });
  return (
    <PageScreen page={page}>
      {() => (
        <ReportPages
          contract={listFigure}
          input={input}
          first={page}
          empty={<Message icon="list" words={words.noCases} />}
        />
      )}
    </PageScreen>
  );
}
