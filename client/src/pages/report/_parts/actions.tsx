import { useState } from 'react';
import type { Report } from '#types/reports/report';
import { Button } from '@/components/button';
import type { IconName } from '@/components/icon';
import type { ActionsShown, BarStep } from '@/features/reports/actions-shown';
import { goToFinishing, goToVerifying } from '@/features/reports/routes';
import { useWords } from '@/words/language';
import type { Words } from '@/words/zh';
import { BureauSheet } from './bureau-sheet';
import type { RatingGiven } from './rating-card';
import { useSteps } from './use-steps';

interface ActionsProps {
  report: Report;
  shown: ActionsShown;
  rating: RatingGiven;
  reload(): Promise<void>;
}

const ICONS: Partial<Record<BarStep, IconName>> = {
  start: 'tool',
  finish: 'camera',
  verify: 'search',
  follow: 'plus',
};

function wordOf(step: BarStep, report: Report, { actions }: Words['reportPage']): string {
  if (step === 'verify') return report.mine ? actions.confirm : actions.verify;
  if (step === 'dispatch') return report.bureauId === null ? actions.dispatch : actions.redispatch;
  return actions[step];
}

/** The bar: the one next thing of this reader's, and at most one quieter beside it. */
export function Actions({ report, shown, rating, reload }: ActionsProps) {
  const words = useWords();
  const [choosing, setChoosing] = useState(false);
  const steps = useSteps(report, reload, () => setChoosing(true));
  const { reportId } = report;
  const tap: Record<BarStep, () => void> = {
    accept: () => void steps.accept(),
    dispatch: () => setChoosing(true),
    start: () => void steps.start(),
    finish: () => goToFinishing(reportId),
    verify: () => goToVerifying(reportId),
    rate: () => void steps.rate(rating),
    follow: () => void steps.follow(),
  };
  const button = (step: BarStep, kind: 'primary' | 'secondary') => (
    <Button
      word={wordOf(step, report, words.reportPage)}
      kind={kind}
      block={kind === 'primary' || shown.primary === null}
      icon={kind === 'primary' ? ICONS[step] : undefined}
      busy={steps.busy}
      disabled={step === 'rate' && rating.stars === 0}
      onTap={tap[step]}
    />
  );
  return (
    <>
      {shown.secondary && button(shown.secondary, 'secondary')}
      {shown.primary && button(shown.primary, 'primary')}
      {choosing && (
        <BureauSheet
          bureaus={report.bureaus ?? []}
          now={report.bureauId}
          onClose={() => setChoosing(false)}
          onChoose={(bureau) => {
            setChoosing(false);
            void steps.dispatch(bureau);
          }}
        />
      )}
    </>
  );
}
