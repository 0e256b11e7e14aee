import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { useWords } from '@/words/language';
import classes from './complain-link.module.scss';

/** 举报, at the very end: found by who looks for it, in nobody's way. */
export function ComplainLink({ onTap }: { onTap(): void }) {
  const { caseSheets } = useWords();
  return (
    <View className={classes.link}>
      <Button word={caseSheets.complain.link} kind="quiet" icon="flag" onTap={onTap} />
    </View>
  );
}
