import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FigureRow } from '#types/figures/contracts';
import type { RateBases } from '#types/figures/definitions';
import { Chips } from '@/components/chips';
import { useMarks } from '@/words/language';
import { Chart } from '../../../chart';
import { RANKED_BY, ranking, type Ranked, type RankedBy } from '../../../ranking';
import { useFiguresWords } from '../../../words';
import classes from './figures.module.scss';

/** More bars cannot be told apart; all of them stand in the list below and in the table. */
const BARS = 8;

/** Side by side, the most first; the same numbers are read out as one sentence. */
export function RankingChart({ rows, bases }: { rows: readonly FigureRow[]; bases: RateBases }) {
  const words = useFiguresWords();
  const marks = useMarks();
  const [by, setBy] = useState<RankedBy>('filed');
  const ranked = ranking(rows, by, bases, BARS);
  const nameOf = ({ name }: Ranked) => name || words.desk;
  const said = ({ value, base }: Ranked) => (base ? words.rate(value, base.of, base.base) : String(value));
  const spoken = ranked.map((one) => `${nameOf(one)} ${said(one)}`).join(marks.sentence);
  return (
    <>
      <Chips
        chips={RANKED_BY.map((value) => ({ value, word: words.rankedBy[value] }))}
        chosen={[by]}
        onTap={(value) => setBy(value as RankedBy)}
      />
      {ranked.length > 0 ? (
        <View
          className={classes.card}
          aria-role="img"
          aria-label={`${words.rankedBy[by]}${marks.colon}${spoken}`}
        >
          <Chart
            id="ranking-chart"
            shape="rows"
            labels={ranked.map(nameOf)}
            lines={[{ name: words.rankedBy[by], values: ranked.map(({ value }) => value) }]}
            said={ranked.map(said)}
          />
        </View>
      ) : (
        <View className={classes.fine}>{words.none}</View>
      )}
    </>
  );
}
