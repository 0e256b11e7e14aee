import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { useMarks, useWords } from '@/words/language';
import classes from './report-button.module.scss';

/** The big one: 随手拍, where the thumb is. */
export function ReportButton({ onTap }: { onTap(): void }) {
  const words = useWords();
  const marks = useMarks();
  return (
    <View
      className={classes.button}
      hoverClass={classes.pressed}
      aria-role="button"
      aria-label={`${words.common.report}${marks.clause}${words.home.fileHint}`}
      onClick={onTap}
    >
      <Icon name="camera" />
      <Text>{words.common.report}</Text>
    </View>
  );
}
