import type { ReportStep } from '#types/reports/states';
import { AnswerSheet } from './sheets/answer-sheet';
import { AppealSheet } from './sheets/appeal-sheet';
import { BureauSheet } from './sheets/bureau-sheet';
import { ComplainSheet } from './sheets/complain-sheet';
import { DecideAppealSheet } from './sheets/decide-appeal-sheet';
import { DecideExtensionSheet } from './sheets/decide-extension-sheet';
import { ExtendSheet } from './sheets/extend-sheet';
import { HideSheet } from './sheets/hide-sheet';
import { MergeSheet } from './sheets/merge-sheet';
import { ProgressSheet } from './sheets/progress-sheet';
import { RejectSheet } from './sheets/reject-sheet';
import { RelapseSheet } from './sheets/relapse-sheet';
import { ReopenSheet } from './sheets/reopen-sheet';
import { ReturnSheet } from './sheets/return-sheet';
import type { StepSheetProps } from './sheets/sheet-props';
import { SuspendSheet } from './sheets/suspend-sheet';

/** Steps that ask for something first; all others are taken by the tap itself or on a page of their own. */
const SHEETS = {
  dispatch: BureauSheet,
  reject: RejectSheet,
  progress: ProgressSheet,
  return: ReturnSheet,
  extend: ExtendSheet,
  'decide-extension': DecideExtensionSheet,
  appeal: AppealSheet,
  'decide-appeal': DecideAppealSheet,
  suspend: SuspendSheet,
  answer: AnswerSheet,
  reopen: ReopenSheet,
  relapse: RelapseSheet,
  merge: MergeSheet,
  hide: (props: StepSheetProps) => <HideSheet {...props} step="hide" />,
  restore: (props: StepSheetProps) => <HideSheet {...props} step="restore" />,
  complain: ComplainSheet,
} satisfies Partial<Record<ReportStep | 'complain', (props: StepSheetProps) => React.ReactNode>>;
export type SheetStep = keyof typeof SHEETS;

export const hasSheet = (step: ReportStep): step is SheetStep & ReportStep => step in SHEETS;

export function StepSheets({ open, ...props }: StepSheetProps & { open: SheetStep }) {
  const Sheet = SHEETS[open];
  return <Sheet {...props} />;
}
