import { View } from '@tarojs/components';
import type { Report } from '#types/reports/report';
import type { ReportStep } from '#types/reports/states';
import { ListRow } from '@/components/list-row';
import { Sheet } from '@/components/sheet';
import { STEP_ICONS } from '@/features/reports/step-icons';
import { useWords } from '@/words/language';
import { stepWord } from '../step-word';
import classes from './bureau-sheet.module.scss';

interface MoreSheetProps {
  report: Report;
  steps: readonly ReportStep[];
  onChoose(step: ReportStep): void;
  onClose(): void;
}

/** What this reader may do besides the next step. */
export function MoreSheet({ report, steps, onChoose, onClose }: MoreSheetProps) {
  const { caseSteps } = useWords();
  return (
    <Sheet title={caseSteps.moreTitle} onClose={onClose}>
      <View className={classes.list}>
        {steps.map((step) => (
          <ListRow
            key={step}
            icon={STEP_ICONS[step]}
            title={stepWord(step, report, caseSteps)}
            onTap={() => onChoose(step)}
          />
        ))}
      </View>
    </Sheet>
  );
}
