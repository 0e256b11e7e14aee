import { progressReport } from '#types/reports/contracts';
import { newKey } from '@/cloud/key';
import { letStepWait } from '@/features/reports/case-outbox';
import { tellDone } from '@/features/reports/told';
import { useWords } from '@/words/language';
import { PhotoSheet } from './photo-sheet';
import { closeIf, type StepSheetProps } from './sheet-props';

/** Not done yet: how far it is. Without network it waits on the phone. */
export function ProgressSheet({ report: { reportId, place }, steps, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps, waiting } = useWords();
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
      letWait={(note, { kept: photos }) => {
        const what = caseSteps.names.progress;
        letStepWait(progressReport, {
          key: newKey(),
          reportId,
          place,
          what,
          input: { reportId, note },
          photos,
        });
        tellDone(waiting.here);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
