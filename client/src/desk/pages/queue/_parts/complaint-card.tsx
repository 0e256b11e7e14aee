import { Text, View } from '@tarojs/components';
import type { OutputOf } from '#types/contract';
import { COMPLAINT_REASON_LABELS, type listComplaints } from '#types/reports/moderation-contracts';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Photo } from '@/components/photo';
import { Quote } from '@/components/quote';
import { Tag } from '@/components/tag';
import { TitleLine } from '@/components/title-line';
import { showPhotos } from '@/device/camera';
import { goToReport } from '@/features/reports/routes';
import { useCategoryName } from '@/features/reports/category-name';
import { useLanguage, useWords } from '@/words/language';
import { useDeskWords } from '../../../words';
import classes from './queue.module.scss';

export type Complaint = OutputOf<typeof listComplaints>['complaints'][number];

interface ComplaintCardProps {
  complaint: Complaint;
  now: number;
  onSettle(hide: boolean): void;
}

/** What was complained about as people see it, why, and the two answers. */
export function ComplaintCard({ complaint, now, onSettle }: ComplaintCardProps) {
  const words = useDeskWords();
  const named = useCategoryName();
  const { times, reportPage } = useWords();
  const language = useLanguage((state) => state.language);
  const { reportId, number, part, shown, photo, reason, at } = complaint;
  return (
    <Card>
      <View className={classes.card}>
        <TitleLine title={named(complaint)} end={<Tag tone="amber" icon="flag" word={words.parts[part]} />} />
        {photo && (
          <Photo
            src={photo}
            label={words.photoLabel(named(complaint))}
            shape="wide"
            onTap={() => showPhotos([photo], photo)}
          />
        )}
        {shown !== '' && <Quote words={shown} />}
        <Text>{words.why(COMPLAINT_REASON_LABELS[reason][language])}</Text>
        {complaint.words !== '' && <Text className={classes.fine}>{complaint.words}</Text>}
        <Text className={classes.fine}>{`${reportPage.number(number)} · ${times.moment(at, now)}`}</Text>
        <View className={classes.actions}>
          <Button word={words.open} kind="quiet" onTap={() => goToReport(reportId)} />
          <Button word={words.keep} onTap={() => onSettle(false)} />
          <Button word={words.hide} kind="danger" onTap={() => onSettle(true)} />
        </View>
      </View>
    </Card>
  );
}
