import { Text, View } from '@tarojs/components';
import type { PublicConsent } from '#types/people/consents';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Sheet } from '@/components/sheet';
import { useWords } from '@/words/language';
import classes from './consent-sheet.module.scss';

/** What becomes public, in a few lines, and one yes that is remembered. */
export function ConsentSheet({ kind, onAnswer }: { kind: PublicConsent; onAnswer(agrees: boolean): void }) {
  const { consents: words } = useWords();
  return (
    <Sheet
      title={words[kind].title}
      onClose={() => onAnswer(false)}
      bottom={<Button kind="primary" block word={words.agree} onTap={() => onAnswer(true)} />}
    >
      <View className={classes.list}>
        {[...words[kind].points, words.once].map((line) => (
          <View key={line} className={classes.line}>
            <Icon name="check" size="small" />
            <Text className={classes.words}>{line}</Text>
          </View>
        ))}
      </View>
    </Sheet>
  );
}
