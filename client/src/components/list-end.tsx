import { Text, View } from '@tarojs/components';
import type { More } from '@/cloud/use-more';
import { Button } from './button';
import { useWords } from '@/words/language';
import classes from './list-end.module.scss';

/** What stands under the last row: more on the way, a further page that did not come, or the end. */
export function ListEnd({ list }: { list: More<unknown> }) {
  const { common } = useWords();
  if (list.reading) return <Text className={classes.end}>{common.loading}</Text>;
  if (!list.more) return <Text className={classes.end}>{common.noMore}</Text>;
  return (
    <View className={classes.more}>
      <Button word={list.problem ? common.retry : common.more} kind="quiet" onTap={list.readOn} />
    </View>
  );
}
