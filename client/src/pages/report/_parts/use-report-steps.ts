import { useState } from 'react';
import type { ReportStep } from '#types/reports/states';
import { goToFinishing, goToVerifying } from '@/features/reports/routes';
import { NO_RATING, type RatingGiven } from './rating-card';
import { hasSheet, type SheetStep } from './step-sheets';
import { useSteps } from './use-steps';

/** What the report page can do: which sheet is open, the rating being given, and what a tap on a step does. */
export function useReportSteps(reportId: string, address: string, reload: () => Promise<void>) {
  const [open, setOpen] = useState<SheetStep | 'more' | null>(null);
  const [rating, setRating] = useState<RatingGiven>(NO_RATING);
  const steps = useSteps({ reportId, address, reload, open: setOpen });
  const close = () => setOpen(null);

  const take = (step: ReportStep): void => {
    if (hasSheet(step)) return setOpen(step);
    close();
    switch (step) {
      case 'finish':
        return goToFinishing(reportId);
      case 'verify':
        return goToVerifying(reportId);
      case 'rate':
        return void steps.rate(rating);
      default:
        return void steps[step]();
    }
  };
  return { open, setOpen, close, rating, setRating, steps, take };
}
