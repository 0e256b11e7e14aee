import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { showPhotos } from '@/device/camera';
import { useWords } from '@/words/language';
import { Card } from './card';
import classes from './history.module.scss';
import { Photo } from './photo';

export interface HistoryLine {
  key: string;
  title: string;
  /** In what role; never a person. */
  who: string;
  at: number;
  note: string;
  photos: readonly string[];
  /** To whom it went by this. */
  goesTo?: string | null;
  /** Below the note. */
  mark?: ReactNode;
}

/** What happened, as a quiet list in the order given. */
export function History({ lines, now }: { lines: readonly HistoryLine[]; now: number }) {
  const words = useWords();
  return (
    <Card>
      {lines.map(({ key, title, who, at, note, photos, goesTo, mark }) => (
        <View key={key} className={classes.entry}>
          <View className={classes.rail} />
          <View className={classes.dot} />
          <View className={classes.words}>
            <Text className={classes.title}>{title}</Text>
            <View className={classes.who}>
              <Text>{who}</Text>
              <Text className={classes.at}>{words.times.by(at, now)}</Text>
            </View>
            {goesTo && <Text className={classes.to}>{goesTo}</Text>}
            {note !== '' && <Text className={classes.note}>{note}</Text>}
            {mark}
            {photos.length > 0 && (
              <View className={classes.photos}>
                {photos.map((fileID, index) => (
                  <View key={fileID} className={classes.photo}>
                    <Photo
                      src={fileID}
                      label={words.common.photoOf(index + 1, photos.length)}
                      shape="square"
                      onTap={() => showPhotos([...photos], fileID)}
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
