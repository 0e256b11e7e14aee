import { Text, View } from '@tarojs/components';
import type { Task } from '#types/tasks/task';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PhotoGrid } from '@/components/photo-grid';
import { Section } from '@/components/section';
import { showPhotos } from '@/device/camera';
import { goToReport } from '@/features/reports/routes';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';

/** What to do, with pictures, and the report it came from. */
export function Brief({ task }: { task: Task }) {
  const { task: words } = useTaskWords();
  const { brief, photos, report } = task;
  // What was kept by an older version has none.
  const unshown = task.unshown ?? [];
  if (!brief && photos.length === 0 && !report) return null;
  return (
    <Section title={words.brief}>
      {(brief !== '' || photos.length > 0) && (
        <Card>
          <View className={parts.stack}>
            {brief !== '' && <Text>{brief}</Text>}
            {photos.length > 0 && (
              <PhotoGrid
                photos={photos}
                label={words.photos}
                onOpen={(photo) => showPhotos([...photos], photo)}
              />
            )}
            {unshown.length > 0 && <Text className={parts.fine}>{words.unshown(unshown.length)}</Text>}
          </View>
        </Card>
      )}
      {report && (
        <Card bare>
          <ListRow
            icon="camera"
            title={words.fromReport(report.number)}
            onTap={() => goToReport(report.reportId)}
          />
        </Card>
      )}
    </Section>
  );
}
