import { progressReport } from '#types/reports/contracts';
import { useWords } from '@/words/language';
import { PhotoSheet } from './photo-sheet';
import { closeIf, type StepSheetProps } from './sheet-props';

/** Not done yet: how far it is. */
export function ProgressSheet({ report: { reportId }, steps, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps } = useWords();
  return (
    <PhotoSheet
      title={caseSteps.names.progress}
      name={`progress:${reportId}`}
      says={caseSheets.progress}
      busy={steps.busy}
      send={(note, { fileIDs, shots }) =>
        closeIf(
          steps.take(progressReport, { reportId, note, photos: fileIDs, shots }, caseSteps.done.progress),
          onClose,
        )
      }
      onClose={onClose}
    />
  );
}
