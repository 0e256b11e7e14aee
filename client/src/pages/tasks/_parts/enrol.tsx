import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { goToVolunteering } from '@/features/tasks/routes';
import { useWords } from '@/words/language';
import classes from './tasks.module.scss';

/** For who is not a volunteer yet: what it is, and the way in. */
export function Enrol() {
  const { taskList: words } = useWords();
  return (
    <Card>
      <View className={classes.enrol}>
        <Text className={classes.title}>{words.enrolTitle}</Text>
        <Text className={classes.fine}>{words.enrolWords}</Text>
        <Button kind="primary" block icon="hand" word={words.enrol} onTap={goToVolunteering} />
      </View>
    </Card>
  );
}
