import { Text, View } from '@tarojs/components';
import type { Report } from '#types/reports/report';
import { Icon } from '@/components/icon';
import { useLanguage, useWords } from '@/words/language';
import { categoryName } from './category-name';
import { Due } from './due';
import classes from './case-line.module.scss';

/** Which report this is about, on a page that does one thing to it. */
export function CaseLine({ report, now }: { report: Report; now: number }) {
  const { worklist } = useWords();
  const language = useLanguage((state) => state.language);
  return (
    <View className={classes.case}>
      <View className={classes.head}>
        <Text className={classes.name}>{categoryName(report, language)}</Text>
        <Due report={report} now={now} />
      </View>
      <View className={classes.place}>
        <Icon name="pin" size="small" />
        <Text className={classes.address}>{report.place.address || worklist.noAddress}</Text>
      </View>
    </View>
  );
}
