import { Text, View } from '@tarojs/components';
import { loadHome } from '#types/screens/contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import { useFiguresWords } from '../../words';
import classes from './index.module.scss';

/** The town's figures, for everybody. */
export default function Overview() {
  const words = useFiguresWords();
  useTitle(words.title);
  const page = usePage({ contract: loadHome, input: {}, keepAs: 'figures-month' });
  return (
    <PageScreen page={page}>
      {({ month }) => (
        <Card>
          <Text className={classes.title}>{words.month}</Text>
          {(['filed', 'closed'] as const).map((name) => (
            <View key={name} className={classes.number}>
              <Text className={classes.count}>{month[name]}</Text>
              <Text className={classes.word}>{words[name]}</Text>
            </View>
          ))}
        </Card>
      )}
    </PageScreen>
  );
}
