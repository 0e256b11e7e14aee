import { Text, View } from '@tarojs/components';
import { join } from './class-names';
import classes from './quote.module.scss';

interface QuoteProps {
  /** What it comes to, in a few words. */
  title?: string;
  words: string;
  /** Who and when. */
  fine?: string;
  /** On a ground of its own already. */
  plain?: boolean;
}

/** What somebody has said, set apart from what the page says. */
export function Quote({ title, words, fine, plain }: QuoteProps) {
  return (
    <View className={join(classes.quote, plain && classes.plain)}>
      {title && <Text className={classes.title}>{title}</Text>}
      {words !== '' && <Text className={classes.words}>{words}</Text>}
      {fine && <Text className={classes.fine}>{fine}</Text>}
    </View>
  );
}
