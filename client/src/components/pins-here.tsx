import { View } from '@tarojs/components';
import { useWords } from '@/words/language';
import { ListRow } from './list-row';
import { Sheet } from './sheet';

interface PinsHereProps {
  pins: readonly { title: string; words?: string }[];
  onPick(index: number): void;
  onClose(): void;
}

/** What lies on one spot of a map, one below the other. */
export function PinsHere({ pins, onPick, onClose }: PinsHereProps) {
  const { common } = useWords();
  return (
    <Sheet title={common.pinsHere(pins.length)} onClose={onClose}>
      <View>
        {pins.map(({ title, words }, index) => (
          <ListRow
            key={index}
            icon="pin"
            title={title}
            words={words}
            onTap={() => {
              onClose();
              onPick(index);
            }}
          />
        ))}
      </View>
    </Sheet>
  );
}
