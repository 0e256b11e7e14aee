import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Screen } from '@/components/screen';
import { WaitingList } from '@/features/outbox/waiting-list';
import { useWords } from '@/words/language';
import classes from './sent.module.scss';

/** Not sent yet, and nothing left to do: it goes by itself. */
export function Kept({ onAgain }: { onAgain(): void }) {
  const { waiting, filing } = useWords();
  return (
    <Screen bottom={<Button kind="primary" block icon="camera" word={filing.again} onTap={onAgain} />}>
      <View className={classes.sent} aria-live="polite">
        <View className={classes.disc}>
          <Icon name="offline" size="large" />
        </View>
        <Text className={classes.title}>{waiting.keptTitle}</Text>
        <Text className={classes.next}>{waiting.keptNext}</Text>
      </View>
      <WaitingList />
    </Screen>
  );
}
