import { relapseReport } from '#types/reports/case-contracts';
import { useWords } from '@/words/language';
import { PhotoSheet } from './photo-sheet';
import { closeIf, type StepSheetProps } from './sheet-props';

/** "Back again": a photo of now opens the closed case again, with its history. */
export function RelapseSheet({ report: { reportId }, steps, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps } = useWords();
  return (
    <PhotoSheet
      title={caseSteps.names.relapse}
      name={`relapse:${reportId}`}
      says={caseSheets.relapse}
      busy={steps.busy}
      send={(note, { fileIDs }) =>
        closeIf(
          steps.take(relapseReport, { reportId, note, photos: fileIDs }, caseSteps.done.relapse),
          onClose,
        )
      }
      onClose={onClose}
    />
  );
}
