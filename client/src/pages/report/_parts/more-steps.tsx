import { useState } from 'react';
import type { Report } from '#types/reports/report';
import { Card } from '@/components/card';
import type { IconName } from '@/components/icon';
import { ListRow } from '@/components/list-row';
import { Section } from '@/components/section';
import { moreStepsOf, type MoreStep } from '@/features/reports/actions-shown';
import { useWords } from '@/words/language';
import { MergeSheet } from './merge-sheet';
import { ReasonSheet } from './reason-sheet';
import { useMoreSteps } from './use-more-steps';

const ICONS: Record<MoreStep, IconName> = {
  withdraw: 'undo',
  reject: 'close',
  merge: 'merge',
  suspend: 'pause',
  resume: 'refresh',
};

interface MoreStepsProps {
  report: Report;
  reload(): Promise<void>;
}

/** What this reader may do besides the next step; nothing where there is none. */
export function MoreSteps({ report, reload }: MoreStepsProps) {
  const { moreSteps } = useWords();
  const [open, setOpen] = useState<'reject' | 'suspend' | 'merge' | null>(null);
  const steps = useMoreSteps(report.reportId, reload);
  const possible = moreStepsOf(report);
  const closeIf = async (done: Promise<boolean>) => {
    if (await done) setOpen(null);
  };
  const tap = (step: MoreStep) => {
    if (step === 'withdraw' || step === 'resume') void steps[step]();
    else setOpen(step);
  };
  if (possible.length === 0) return null;
  return (
    <Section title={moreSteps.title}>
      <Card bare>
        {possible.map((step) => (
          <ListRow key={step} icon={ICONS[step]} title={moreSteps[step]} onTap={() => tap(step)} />
        ))}
      </Card>
      {open === 'merge' && (
        <MergeSheet
          report={report}
          onChoose={(into) => void closeIf(steps.merge(into))}
          onClose={() => setOpen(null)}
        />
      )}
      {(open === 'reject' || open === 'suspend') && (
        <ReasonSheet
          step={open}
          busy={steps.busy}
          onSend={(reason) => void closeIf(steps.giveReason(open, reason))}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
