import { Text } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { Tag } from '@/components/tag';
import { fromQuery } from '@/device/from-query';
import { useTitle } from '@/words/use-title';
import { usePetitionWords } from '../../../words';
import classes from './article.module.scss';

/** What 朋友圈 shows before somebody comes in: what is asked for and how many stood behind it, as the share said. */
export function FromTimeline() {
  const words = usePetitionWords();
  useTitle(words.petition);
  const { title, signed } = useRouter().params;
  const count = Number(signed ?? 0);
  return (
    <Screen>
      <Card>
        <Tag tone="blue" icon="flag" word={words.poster.band} />
        <Text className={classes.title}>{fromQuery(title)}</Text>
        {count > 0 && (
          <Text className={classes.fine}>{words.signedWhenShared(count.toLocaleString('en'))}</Text>
        )}
      </Card>
      <Text className={classes.fine}>{words.comeIn}</Text>
    </Screen>
  );
}
