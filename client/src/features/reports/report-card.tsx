import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { ReportCard as Card } from '#types/reports/report';
import { Photo } from '@/components/photo';
import { TitleLine } from '@/components/title-line';
import { useLanguage, useWords } from '@/words/language';
import { categoryName } from './category-name';
import { Due } from './due';
import { StateTag } from './state-tag';
import classes from './report-card.module.scss';

interface ReportCardProps {
  report: Card;
  now: number;
  onOpen?(): void;
  /** Under the lines: an action of the list it stands in. */
  action?: ReactNode;
}

/** A report as a row of a list: photo, what and where, how it stands. */
export function ReportCard({ report, now, onOpen, action }: ReportCardProps) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const name = categoryName(report, language);
  const facts = [
    report.distanceMeters === null ? null : words.common.distance(report.distanceMeters),
    words.times.moment(report.filedAt, now),
    report.followers > 0 ? words.report.followers(report.followers) : null,
  ].filter(Boolean);
  return (
    <View className={classes.card}>
      <View
        className={classes.body}
        hoverClass={onOpen ? classes.pressed : 'none'}
        aria-role={onOpen ? 'button' : undefined}
        aria-label={`${name} ${report.address}`}
        onClick={onOpen}
      >
        <Photo
          src={report.photo}
          label={report.photo ? `${name} ${report.address}` : words.common.noPhoto}
          shape="row"
        />
        <View className={classes.lines}>
          <TitleLine title={name} end={<StateTag state={report.state} />} />
          <Text className={classes.address}>{report.address}</Text>
          <View className={classes.foot}>
            <Text className={classes.facts}>{facts.join(' · ')}</Text>
            <Due report={report} now={now} />
          </View>
        </View>
      </View>
      {action && <View className={classes.action}>{action}</View>}
    </View>
  );
}
