import { Text, View } from '@tarojs/components';
import type { TimelineEntry } from '#types/reports/report';
import { History } from '@/components/history';
import { Icon } from '@/components/icon';
import { timelineLines } from '@/features/reports/said';
import { useLanguage, useWords } from '@/words/language';
import classes from './timeline.module.scss';

interface TimelineProps {
  timeline: readonly TimelineEntry[];
  now: number;
}

/** What happened, newest first: who in what role, never a person. */
export function Timeline({ timeline, now }: TimelineProps) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const markOf = (said: string) => (
    <View className={classes.hidden}>
      <Icon name="eye-off" size="small" />
      <Text>{said}</Text>
    </View>
  );
  const { noteHidden, noteWaits } = words.reportPage;
  const lines = timelineLines(timeline, words, language).map(({ entry, title, who, goesTo }) => ({
    ...{ key: entry.entryId, title, who, goesTo, at: entry.at, note: entry.note },
    photos: entry.photos.map(({ fileID }) => fileID),
    mark: entry.hidden ? markOf(noteHidden) : entry.waiting === true && markOf(noteWaits),
  }));
  return <History lines={lines} now={now} />;
}
