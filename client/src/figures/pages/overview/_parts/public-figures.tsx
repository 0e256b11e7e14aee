import type { ReactNode } from 'react';
import { publicFigures } from '#types/figures/contracts';
import type { Period } from '#types/figures/days';
import { usePage } from '@/cloud/use-page';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { useFiguresWords } from '../../../words';
import { Rates } from './rates';
import { Trend } from './trend';

/** For residents: the town as a whole. */
export function PublicFigures({ period, above }: { period: Period; above: ReactNode }) {
  const words = useFiguresWords();
  const page = usePage({ contract: publicFigures, input: { period }, keepAs: null });
  return (
    <PageScreen page={page} above={above}>
      {({ tally, medianHours, trend, bases }) => (
        <>
          <Section title={words.wholeTown}>
            <Rates tally={tally} medianHours={medianHours} bases={bases} />
          </Section>
          <Section title={words.trend}>
            <Trend trend={trend} />
          </Section>
        </>
      )}
    </PageScreen>
  );
}
