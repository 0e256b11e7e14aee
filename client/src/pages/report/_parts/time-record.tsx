import { Text, View } from '@tarojs/components';
import type { Report } from '#types/reports/report';
import { Card } from '@/components/card';
import { Quote } from '@/components/quote';
import { Section } from '@/components/section';
import { Tag } from '@/components/tag';
import { TitleLine } from '@/components/title-line';
import { sayHours } from '@/features/reports/extension-hours';
import { useWords } from '@/words/language';
import classes from './time-record.module.scss';

const APPEAL_TONE = { asked: 'blue', excused: 'green', upheld: 'grey' } as const;
const EXTENSION_TONE = { asked: 'blue', granted: 'green', refused: 'grey' } as const;

/** Deadlines that were missed, and time that was asked for: on record for good, also where excused. */
export function TimeRecord({ report, now }: { report: Report; now: number }) {
  const { caseSheets, lateness: words, times } = useWords();
  const { lateness, extensions, categoryId } = report;
  if (lateness.length + extensions.length === 0) return null;
  const answerOf = (note: string) => (note === '' ? undefined : words.answer(note));
  return (
    <Section title={words.title}>
      <Card>
        <View className={classes.records}>
          {lateness.map(({ dueAt, bureauName, doneAt, appeal }) => (
            <View key={`late-${dueAt}`} className={classes.record}>
              <TitleLine
                title={words.missed(times.by(dueAt, now))}
                end={<Tag tone="red" icon="alert" word={words.late(times.length((doneAt ?? now) - dueAt))} />}
              />
              <Text className={classes.fine}>
                {[bureauName, doneAt === null ? words.notYet : words.doneAt(times.by(doneAt, now))]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              {appeal && (
                <>
                  <View className={classes.tag}>
                    <Tag tone={APPEAL_TONE[appeal.state]} icon="flag" word={words.appeals[appeal.state]} />
                  </View>
                  {appeal.reason + appeal.note !== '' && (
                    <Quote words={appeal.reason} fine={answerOf(appeal.note)} />
                  )}
                </>
              )}
            </View>
          ))}
          {extensions.map(({ hours, reason, askedAt, state, note }) => (
            <View key={`more-${askedAt}`} className={classes.record}>
              <TitleLine
                title={caseSheets.extend.asked(sayHours(hours, categoryId, caseSheets))}
                end={<Tag tone={EXTENSION_TONE[state]} icon="clock" word={words.extensions[state]} />}
              />
              <Text className={classes.fine}>{times.moment(askedAt, now)}</Text>
              {reason + note !== '' && <Quote words={reason} fine={answerOf(note)} />}
            </View>
          ))}
        </View>
      </Card>
    </Section>
  );
}
