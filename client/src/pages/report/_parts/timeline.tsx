import { Text, View } from '@tarojs/components';
import type { TimelineEntry } from '#types/reports/report';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Photo } from '@/components/photo';
import { showPhotos } from '@/device/camera';
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
  return (
    <Card>
      {timelineLines(timeline, words, language).map(({ entry, title, who, goesTo }) => (
        <View key={entry.entryId} className={classes.entry}>
          <View className={classes.rail} />
          <View className={classes.dot} />
          <View className={classes.words}>
            <Text className={classes.title}>{title}</Text>
            <View className={classes.who}>
              <Text>{who}</Text>
              <Text className={classes.at}>{words.times.by(entry.at, now)}</Text>
            </View>
            {goesTo && <Text className={classes.to}>{goesTo}</Text>}
            {entry.note !== '' && <Text className={classes.note}>{entry.note}</Text>}
            {entry.hidden && (
              <View className={classes.hidden}>
                <Icon name="eye-off" size="small" />
                <Text>{words.reportPage.noteHidden}</Text>
              </View>
            )}
            {entry.photos.length > 0 && (
              <View className={classes.photos}>
                {entry.photos.map(({ fileID }, index) => (
                  <View key={fileID} className={classes.photo}>
                    <Photo
                      src={fileID}
                      label={words.common.photoOf(index + 1, entry.photos.length)}
                      shape="square"
                      onTap={() =>
                        showPhotos(
                          entry.photos.map((photo) => photo.fileID),
                          fileID,
                        )
                      }
                    />
                  </View>
                ))}
              </View>
            )}
          </View>
        </View>
      ))}
    </Card>
  );
}
