import { Text } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { loadFigures, type FigureRow } from '#types/figures/contracts';
import type { Period } from '#types/figures/days';
import { RATE_NAMES, type RateBases } from '#types/figures/definitions';
import { COUNTED, SIGNALS, type Counted, type Signal } from '#types/figures/figures';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { Segmented } from '@/components/segmented';
import { useCategoryName } from '@/features/reports/category-name';
import { saveTable } from '@/features/tables/save-table';
import { useWords } from '@/words/language';
import { rateOf } from '../../../rate';
import { goToCases } from '../../../routes';
import { useFiguresWords } from '../../../words';
import { RankingChart } from './ranking-chart';
import { Rates } from './rates';
import { Trend } from './trend';
import classes from './figures.module.scss';

const BY = ['bureaus', 'zones', 'categories'] as const;
type By = (typeof BY)[number];
const ID_OF: Record<By, 'bureauId' | 'zoneId' | 'categoryId'> = {
  bureaus: 'bureauId',
  zones: 'zoneId',
  categories: 'categoryId',
};
/** A phone shows no more at once; the table that is exported has all of them. */
const ROWS_SHOWN = 20;

/** For leaders (the own bureau) and the campaign office (the town): every number opens its cases. */
export function StaffFigures({ period, above }: { period: Period; above: ReactNode }) {
  const words = useFiguresWords();
  const { times } = useWords();
  const named = useCategoryName();
  const inLanguage = (row: FigureRow) => ({
    ...row,
    name: named({ categoryId: row.id, categoryName: row.name }),
  });
  const [by, setBy] = useState<By>('categories');
  const page = usePage({ contract: loadFigures, input: { period }, keepAs: null });
  return (
    <PageScreen page={page} above={above}>
      {(figures) => {
        const where = { ...period, bureauId: figures.bureau?.id };
        const open = (figure: Counted | Signal, title: string) => goToCases({ figure, ...where, title });
        const rows = by === 'categories' ? figures[by].map(inLanguage) : figures[by];
        const { bases } = figures.definitions;
        return (
          <>
            <Section title={figures.bureau?.name ?? words.wholeTown}>
              <Rates
                tally={figures.tally}
                medianHours={figures.medianHours}
                bases={bases}
                onOpen={(figure) => open(figure, words.counted[figure])}
              />
            </Section>
            <Section title={words.attention}>
              <Card bare>
                {SIGNALS.map((signal) => (
                  <ListRow
                    key={signal}
                    title={words.signals[signal]}
                    end={figures.signals[signal]}
                    onTap={() => open(signal, words.signals[signal])}
                  />
                ))}
              </Card>
            </Section>
            <Section title={words.trend}>
              <Trend trend={figures.trend} />
            </Section>
            <Section title={words.ranking}>
              <Segmented<By>
                chosen={by}
                onChoose={setBy}
                segments={BY.map((value) => ({ value, word: words.by[value] }))}
              />
              <RankingChart rows={rows} bases={bases} />
              <Card bare>
                {rows.slice(0, ROWS_SHOWN).map((row) => (
                  <ListRow
                    key={row.id}
                    title={row.name || words.desk}
                    words={sayRow(row, bases, words)}
                    onTap={() =>
                      goToCases({ figure: 'filed', ...where, [ID_OF[by]]: row.id, title: row.name })
                    }
                  />
                ))}
              </Card>
              {rows.length === 0 && <Text className={classes.fine}>{words.none}</Text>}
              {rows.length > 0 && (
                <Button
                  block
                  word={words.export}
                  onTap={() => void exportRows(`${by}-${period.from}-${period.to}`, by, rows, bases, words)}
                />
              )}
            </Section>
            <Text className={classes.fine}>{words.definitions(figures.definitions)}</Text>
            <Text className={classes.fine}>
              {words.countedAt(times.moment(figures.countedAt, Date.now()))}
            </Text>
          </>
        );
      }}
    </PageScreen>
  );
}

type FigureWords = ReturnType<typeof useFiguresWords>;

function sayRow({ tally }: FigureRow, bases: RateBases, words: FigureWords): string {
  const rate = rateOf('onTime', tally, bases);
  return [
    `${words.counted.filed} ${tally.filed}`,
    `${words.counted.closed} ${tally.closed}`,
    `${words.rates.onTime} ${rate ? words.rate(rate.percent, rate.of, rate.base) : words.noBase}`,
  ].join(' · ');
}

async function exportRows(
  name: string,
  by: By,
  rows: readonly FigureRow[],
  bases: RateBases,
  words: FigureWords,
) {
  const table = [
    [
      words.by[by],
      ...COUNTED.map((figure) => words.counted[figure]),
      ...RATE_NAMES.map((rate) => words.rates[rate]),
      words.median,
    ],
    ...rows.map(({ name: title, tally, medianHours }) => [
      title || words.desk,
      ...COUNTED.map((figure) => tally[figure]),
      ...RATE_NAMES.map((rate) => {
        const share = rateOf(rate, tally, bases);
        return share ? words.rate(share.percent, share.of, share.base) : '';
      }),
      medianHours ?? '',
    ]),
  ];
  await saveTable(name, table, words);
}
