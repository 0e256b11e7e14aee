import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Photo } from '@/components/photo';
import { useWords } from '@/words/language';
import { forgetWaiting, sendWaiting, useWaiting } from './waiting-reports';
import type { WaitingReport } from './waiting';
import classes from './waiting-list.module.scss';

/** What waits on this phone: how it stands, to be tried again or deleted. Nothing where nothing waits. */
export function WaitingReports() {
  const { reports, sending } = useWaiting();
  const { waiting: words } = useWords();
  if (reports.length === 0) return null;
  return (
    <Card>
      <View className={classes.list} aria-live="polite">
        <Text className={classes.title}>{words.title(reports.length)}</Text>
        {reports.map((report) => (
          <One key={report.key} report={report} sending={sending === report.key} />
        ))}
      </View>
    </Card>
  );
}

function One({ report, sending }: { report: WaitingReport; sending: boolean }) {
  const { waiting: words, times } = useWords();
  const state = sending ? words.sending : (report.refused ?? words.noNetwork);
  const remove = async () => {
    const { confirm } = await Taro.showModal({ title: words.removeSure, content: words.removeMeans });
    if (confirm) forgetWaiting(report.key);
  };
  return (
    <View className={classes.one}>
      <View className={classes.body}>
        <Photo src={report.photos[0]?.path ?? null} label={words.photos(report.photos.length)} shape="row" />
        <View className={classes.lines}>
          <Text className={classes.address}>{report.place?.address || report.words || words.report}</Text>
          <Text className={classes.facts}>
            {`${words.photos(report.photos.length)} · ${times.moment(report.since, Date.now())}`}
          </Text>
          <Text className={report.refused && !sending ? classes.refused : classes.facts}>{state}</Text>
        </View>
      </View>
      <View className={classes.acts}>
        <Button word={words.retry} busy={sending} onTap={() => void sendWaiting(report.key)} />
        <Button kind="quiet" word={words.remove} onTap={() => void remove()} />
      </View>
    </View>
  );
}
