import { useState } from 'react';
import { dayOf } from '#types/china-time';
import { addDays, PERIOD_KINDS, periodOf, type Period } from '#types/figures/days';
import { loadHome } from '#types/screens/contracts';
import { readKept, usePage } from '@/cloud/use-page';
import type { OutputOf } from '#types/contract';
import { PageScreen } from '@/components/page-screen';
import { Segmented } from '@/components/segmented';
import { readStored, store } from '@/device/storage';
import { useTitle } from '@/words/use-title';
import { useFiguresWords } from '../../words';
import { OwnPeriod } from './_parts/own-period';
import { PublicFigures } from './_parts/public-figures';
import { StaffFigures } from './_parts/staff-figures';

const KINDS = [...PERIOD_KINDS, 'year', 'own'] as const;
type Kind = (typeof KINDS)[number];
const KEY = 'figures-period';
const OWN_KEY = 'figures-own-period';
const YEAR_DAYS = 365;
const SEES_BUREAUS = ['leader', 'dispatcher', 'inspector', 'admin'];

function periodFor(kind: Kind, today: string, own: Period): Period {
  if (kind === 'own') return own;
  return kind === 'year' ? { from: addDays(today, -YEAR_DAYS), to: today } : periodOf(kind, today);
}

/** How the town does: rates with their bases, what to keep an eye on, who does how well. */
export default function Overview() {
  const words = useFiguresWords();
  useTitle(words.title);
  const [kind, setKind] = useState<Kind>(() => readStored<Kind>(KEY) ?? 'month');
  const today = dayOf(Date.now());
  const [own, setOwn] = useState<Period>(
    () => readStored<Period>(OWN_KEY) ?? { from: periodOf('month', today).from, to: today },
  );
  const period = periodFor(kind, today, own);
  const kept = readKept<OutputOf<typeof loadHome>>('home');
  const home = usePage({ contract: loadHome, input: {}, keepAs: 'figures-home' });
  const roles = home.data?.roles ?? kept?.roles ?? [];
  const above = (
    <>
      <Segmented<Kind>
        chosen={kind}
        onChoose={(chosen) => {
          store(KEY, chosen);
          setKind(chosen);
        }}
        segments={KINDS.map((value) => ({ value, word: words.periods[value] }))}
      />
      {kind === 'own' && (
        <OwnPeriod
          period={own}
          today={today}
          onChange={(chosen) => {
            store(OWN_KEY, chosen);
            setOwn(chosen);
          }}
        />
      )}
    </>
  );
  const key = `${period.from} ${period.to}`;
  if (home.data === null) return <PageScreen page={home}>{() => null}</PageScreen>;
  return roles.some(({ role }) => SEES_BUREAUS.includes(role)) ? (
    <StaffFigures key={key} period={period} above={above} />
  ) : (
    <PublicFigures key={key} period={period} above={above} />
  );
}
