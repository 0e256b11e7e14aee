import { View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { ListRow } from '@/components/list-row';
import { Sheet } from '@/components/sheet';
import { useWords } from '@/words/language';
import classes from './bureau-sheet.module.scss';

interface Bureau {
  bureauId: string;
  name: string;
}

interface BureauSheetProps {
  bureaus: readonly Bureau[];
  /** Who has it now. */
  now: string | null;
  onChoose(bureau: Bureau): void;
  onClose(): void;
}

/** Which bureau is to handle it: one tap chooses; the one that has it cannot be chosen again. */
export function BureauSheet({ bureaus, now, onChoose, onClose }: BureauSheetProps) {
  const { reportPage } = useWords();
  return (
    <Sheet title={reportPage.chooseBureau} onClose={onClose}>
      <View className={classes.list}>
        {bureaus.map((bureau) =>
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
              onTap={() => onChoose(bureau)}
            />
          ),
        )}
      </View>
    </Sheet>
  );
}
