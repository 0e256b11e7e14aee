import type { Report } from '#types/reports/report';
import type { ReportStep } from '#types/reports/states';
import { Button } from '@/components/button';
import type { ActionsShown } from '@/features/reports/actions-shown';
import { STEP_ICONS } from '@/features/reports/step-icons';
import { useWords } from '@/words/language';
import { stepWord } from './step-word';

interface ActionsProps {
  report: Report;
  shown: ActionsShown;
  busy: boolean;
  /** The stars are not chosen yet. */
  unrated: boolean;
  onTake(step: ReportStep): void;
  onMore(): void;
}

/** The bar: the one next thing of this reader's, and everything else behind "more". */
export function Actions({ report, shown, busy, unrated, onTake, onMore }: ActionsProps) {
  const { caseSteps } = useWords();
  const { primary, more } = shown;
  const [only] = more;
  // The only thing there is needs no "more" around it.
  if (!primary && more.length === 1 && only)
    return (
      <Button
        word={stepWord(only, report, caseSteps)}
        block
        icon={STEP_ICONS[only]}
        busy={busy}
        onTap={() => onTake(only)}
      />
    );
  return (
    <>
      {more.length > 0 && (
        <Button
          word={primary ? caseSteps.more : caseSteps.moreTitle}
          block={!primary}
          busy={busy}
          onTap={onMore}
        />
      )}
      {primary && (
        <Button
          word={stepWord(primary, report, caseSteps)}
          kind="primary"
          block
          icon={STEP_ICONS[primary]}
          busy={busy}
          disabled={primary === 'rate' && unrated}
          onTap={() => onTake(primary)}
        />
      )}
    </>
  );
}
