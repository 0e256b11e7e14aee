import { Text, View } from '@tarojs/components';
import classes from './quote.module.scss';

interface QuoteProps {
  /** What it comes to, in a few words. */
  title?: string;
  words: string;
  /** Who and when. */
  fine?: string;
}

/** What somebody has said, set apart from what the page says. */
export function Quote({ title, words, fine }: QuoteProps) {
  return (
    <View className={classes.quote}>
      {title && <Text className={classes.title}>{title}</Text>}
      {words !== '' && <Text className={classes.words}>{words}</Text>}
      {fine && <Text className={classes.fine}>{fine}</Text>}
    </View>
  );
}
