import type { Report, TimelineEntry } from '#types/reports/report';
import type { Steps } from '../use-steps';

/** What every sheet of the report page is given. */
export interface StepSheetProps {
  report: Report;
  timeline: readonly TimelineEntry[];
  steps: Steps;
  now: number;
  onClose(): void;
}

/** Closes the sheet once its step is done, and says so to the sheet. */
export async function closeIf(done: Promise<boolean>, onClose: () => void): Promise<boolean> {
  const taken = await done;
  if (taken) onClose();
  return taken;
}
