import { Text, View } from '@tarojs/components';
import type { Report, TimelineEntry } from '#types/reports/report';
import { Banner } from '@/components/banner';
import { Card } from '@/components/card';
import { PhotoGrid } from '@/components/photo-grid';
import { showPhotos } from '@/device/camera';
import { CaseLine } from '@/features/reports/case-line';
import { NoteField } from '@/features/reports/note-field';
import { photosShown } from '@/features/reports/photos-shown';
import { SideBySide } from '@/features/reports/side-by-side';
import { isOvertaken } from '@/features/reports/overtaken';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { PhotoProofs } from './photo-proofs';
import type { Verifying } from './use-verifying';
import classes from './verify-form.module.scss';

interface VerifyFormProps {
  report: Report;
  timeline: readonly TimelineEntry[];
  sendBack: boolean;
  verifying: Verifying;
  now: number;
}

export function VerifyForm({ report, timeline, sendBack, verifying, now }: VerifyFormProps) {
  const all = useWords();
  const language = useLanguage((state) => state.language);
  const words = all.verifying;
  const { before, after, pair } = photosShown(report, timeline);
  const urls = [...before, ...after].map(({ fileID }) => fileID);
  const shown = pair ?? { before: before[0]?.fileID ?? null, after: after.at(-1)?.fileID ?? null };
  const look = (photo: string | null) => () => photo && showPhotos(urls, photo);
  const feedback = [...timeline].sort((a, b) => b.at - a.at).find(({ step }) => step === 'finish');
  const { note, setNote, noteMissing, problem } = verifying;
  return (
    <>
      <CaseLine report={report} now={now} />
      <Card>
        <View className={classes.part}>
          <SideBySide
            sides={[
              { word: words.before, photo: shown.before, onTap: look(shown.before) },
              { word: words.after, photo: shown.after, onTap: look(shown.after) },
            ]}
          />
          {urls.length > 2 && (
            <PhotoGrid photos={urls} label="" onOpen={(photo) => showPhotos(urls, photo)} />
          )}
          <PhotoProofs proofs={report.photoProofs} fileIDs={after.map(({ fileID }) => fileID)} now={now} />
          {feedback && (
            <View className={classes.feedback}>
              <Text>{feedback.note || words.noNote}</Text>
              <Text className={classes.fine}>{feedback.bureauName ?? report.bureauName}</Text>
              <Text className={classes.fine}>{words.handledAt(all.times.by(feedback.at, now))}</Text>
            </View>
          )}
        </View>
      </Card>
      <Card>
        <NoteField
          label={words.note}
          hint={sendBack ? words.noteBack : words.confirmNote}
          phrases={sendBack ? words.phrases : []}
          value={note}
          problem={noteMissing ? words.needNote : problem?.fields['note']}
          onChange={setNote}
        />
      </Card>
      {problem && !isOvertaken(problem) && (
        <Banner
          icon={problem.kind === 'offline' ? 'offline' : 'alert'}
          tone={problem.kind === 'offline' ? 'amber' : 'red'}
          words={sayProblem(problem, language, all)}
        />
      )}
    </>
  );
}
