import { Text, View } from '@tarojs/components';
import { PHOTOS_MAX } from '#types/reports/limits';
import type { Report } from '#types/reports/report';
import { Banner } from '@/components/banner';
import { Card } from '@/components/card';
import { PhotoTaker } from '@/components/photo-taker';
import { showPhotos } from '@/device/camera';
import { useNetwork } from '@/device/network';
import { CaseLine } from '@/features/reports/case-line';
import { NoteField } from '@/features/reports/note-field';
import { SideBySide } from '@/features/reports/side-by-side';
import { isOvertaken } from '@/features/reports/overtaken';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { TakeAfter } from './take-after';
import type { Finishing } from './use-finishing';
import classes from './finish-form.module.scss';

interface FinishFormProps {
  report: Report;
  finishing: Finishing;
  now: number;
}

export function FinishForm({ report, finishing, now }: FinishFormProps) {
  const all = useWords();
  const language = useLanguage((state) => state.language);
  const words = all.finishing;
  const { photos, note, setNote, missing, problem, keepForLater } = finishing;
  const before = report.photos.find(({ kind }) => kind === 'before')?.fileID ?? null;
  const online = useNetwork((state) => state.online);
  const after = photos.photos[0]?.src ?? null;
  const take = () => void photos.take('camera');
  const photoProblem =
    missing === 'photo'
      ? words.needPhoto
      : photos.failed && online
        ? words.photosFailed
        : firstOf(problem?.fields, 'photos');
  return (
    <>
      <CaseLine report={report} now={now} />
      <Card>
        <View className={classes.photos}>
          <Text className={classes.help}>{words.sameAngle}</Text>
          <SideBySide
            sides={[
              { word: words.before, photo: before, onTap: () => before && showPhotos([before], before) },
              {
                word: words.after,
                photo: after,
                onTap: () => after && showPhotos([after], after),
                instead: after ? undefined : <TakeAfter wrong={missing === 'photo'} onTake={take} />,
              },
            ]}
          />
          {photos.photos.length > 0 && (
            <PhotoTaker
              photos={photos.photos}
              most={PHOTOS_MAX}
              small
              help={words.cameraOnly}
              onTake={take}
              onRetry={photos.retry}
              onRemove={photos.remove}
            />
          )}
          {photoProblem ? (
            <Text className={classes.problem}>{photoProblem}</Text>
          ) : (
            <Text className={classes.help}>{words.cameraOnly}</Text>
          )}
        </View>
      </Card>
      <Card>
        <NoteField
          label={words.note}
          hint={words.noteHint}
          phrases={words.phrases}
          value={note}
          problem={missing === 'note' ? words.needNote : problem?.fields['note']}
          onChange={setNote}
        />
      </Card>
      {keepForLater && online && (
        <Banner
          icon="offline"
          words={words.photosFailed}
          action={all.waiting.keepForLater}
          onAction={keepForLater}
        />
      )}
      {problem && !isOvertaken(problem) && (
        <Banner
          icon={problem.kind === 'offline' ? 'offline' : 'alert'}
          tone={problem.kind === 'offline' ? 'amber' : 'red'}
          words={
            problem.kind === 'offline'
              ? words.keptOffline
              : `${sayProblem(problem, language, all)} ${problem.requestId && all.common.problem.number(problem.requestId)}`
          }
        />
      )}
    </>
  );
}

/** The server names a photo by its place: `photos.0`. */
const firstOf = (fields: Record<string, string> | undefined, name: string) =>
  Object.entries(fields ?? {}).find(([field]) => field === name || field.startsWith(`${name}.`))?.[1];
