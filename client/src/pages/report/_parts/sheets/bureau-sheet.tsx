import { View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { ListRow } from '@/components/list-row';
import { Sheet } from '@/components/sheet';
import { useWords } from '@/words/language';
import type { StepSheetProps } from './sheet-props';
import classes from './bureau-sheet.module.scss';

/** Which bureau is to handle it: one tap chooses. The one proposed by who returned it comes first; the one that has it cannot be chosen again. */
export function BureauSheet({ report, steps, onClose }: StepSheetProps) {
  const { reportPage } = useWords();
  const { bureaus = [], bureauId: now, proposedBureau } = report;
  const proposed = proposedBureau?.bureauId;
  const inOrder = [...bureaus].sort(
    (one, other) => Number(other.bureauId === proposed) - Number(one.bureauId === proposed),
  );
  return (
    <Sheet title={reportPage.chooseBureau} onClose={onClose}>
      <View className={classes.list}>
        {inOrder.map((bureau) =>
          bureau.bureauId === now ? (
            <ListRow
              key={bureau.bureauId}
              icon="briefcase"
              title={bureau.name}
              words={reportPage.nowWith}
              end={<Icon name="check" />}
            />
          ) : (
            <ListRow
              key={bureau.bureauId}
              icon="briefcase"
              title={bureau.name}
              words={bureau.bureauId === proposed ? reportPage.proposed : undefined}
              onTap={() => {
                onClose();
                void steps.dispatch(bureau);
              }}
            />
          ),
        )}
      </View>
    </Sheet>
  );
}
