import { Text, View } from '@tarojs/components';
import type { Report, TimelineEntry } from '#types/reports/report';
import { BeforeAfter } from '@/components/before-after';
import { Icon } from '@/components/icon';
import { Photo } from '@/components/photo';
import { showPhotos } from '@/device/camera';
import { photosShown } from '@/features/reports/photos-shown';
import { useWords } from '@/words/language';
import classes from './report-photos.module.scss';

/** The photos are what people come for: the pair to compare, or the first one large; all of them small below. */
export function ReportPhotos({ report, timeline }: { report: Report; timeline: TimelineEntry[] }) {
  const words = useWords().reportPage;
  const { before, during, after, pair } = photosShown(report, timeline);
  const all = [...before, ...during, ...after];
  const [first] = all;
  const urls = all.map(({ fileID }) => fileID);
  if (!first) return <Text className={classes.none}>{words.noPhotos}</Text>;
  const wordOf = (kind: 'before' | 'during' | 'after') => words[kind];
  return (
    <View className={classes.photos}>
      {pair ? (
        <BeforeAfter
          {...pair}
          beforeWord={words.before}
          afterWord={words.after}
          onTap={() => showPhotos(urls, pair.after)}
        />
      ) : (
        <Photo
          src={first.fileID}
          label={wordOf(first.kind)}
          shape="wide"
          onTap={() => showPhotos(urls, first.fileID)}
        />
      )}
      {all.length > 1 && (
        <View className={classes.strip}>
          {all.map(({ fileID, kind }, index) => (
            <View key={fileID} className={classes.small}>
              <Photo
                src={fileID}
                label={`${wordOf(kind)} ${index + 1}`}
                shape="square"
                onTap={() => showPhotos(urls, fileID)}
              />
            </View>
          ))}
        </View>
      )}
      {all.some(({ hidden }) => hidden) && (
        <View className={classes.hidden}>
          <Icon name="eye-off" size="small" />
          <Text>{words.photosHidden}</Text>
        </View>
      )}
      {all.some(({ screening }) => screening) && (
        <View className={classes.note}>
          <Icon name="shield" size="small" />
          <Text>{words.photoScreening}</Text>
        </View>
      )}
    </View>
  );
}
