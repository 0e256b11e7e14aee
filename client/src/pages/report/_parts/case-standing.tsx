import { Text, View } from '@tarojs/components';
import type { Report } from '#types/reports/report';
import { Card } from '@/components/card';
import { Icon, type IconName } from '@/components/icon';
import { join } from '@/components/class-names';
import { TitleLine } from '@/components/title-line';
import { useWords } from '@/words/language';
import classes from './case-standing.module.scss';

const ANSWER_ICON: Record<'agree' | 'object' | 'waiting', IconName> = {
  agree: 'check-circle',
  object: 'close',
  waiting: 'clock',
};

/** While suspended: why, until when, and what the bureaus that must agree have said. */
export function CaseStanding({ report, now }: { report: Report; now: number }) {
  const { suspended: words, times } = useWords();
  const { suspension } = report;
  if (!suspension) return null;
  const { bureaus } = suspension;
  const agreed = bureaus.filter(({ answer }) => answer === 'agree').length;
  const late = suspension.planAt < now;
  return (
    <Card>
      <View className={classes.standing}>
        <TitleLine
          title={words.title}
          end={
            <Text className={late ? classes.late : classes.plan}>
              {late
                ? words.planPassed(times.day(suspension.planAt, now))
                : words.plan(times.day(suspension.planAt, now))}
            </Text>
          }
        />
        {suspension.reason !== '' && <Text className={classes.reason}>{suspension.reason}</Text>}
        {bureaus.length > 0 && <Text className={classes.count}>{words.agreed(agreed, bureaus.length)}</Text>}
        {bureaus.map(({ bureauId, bureauName, answer, note, at }) => (
          <View key={bureauId} className={classes.bureau}>
            <View className={join(classes.mark, classes[answer ?? 'waiting'])}>
              <Icon name={ANSWER_ICON[answer ?? 'waiting']} />
            </View>
            <View className={classes.main}>
              <Text>{bureauName}</Text>
              <Text className={classes.answer}>
                {[words.answers[answer ?? 'waiting'], at === null ? null : times.moment(at, now)]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              {note !== '' && <Text className={classes.note}>{note}</Text>}
            </View>
          </View>
        ))}
      </View>
    </Card>
  );
}
