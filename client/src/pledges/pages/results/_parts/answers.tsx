import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { surveyResults } from '#types/petitions/survey-contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { Bar } from '@/features/petitions/bar';
import { share } from '@/features/petitions/share';
import classes from '../../../_parts/pledges.module.scss';
import { usePledgeWords } from '../../../words';

interface AnswersProps {
  surveyId: string;
  above?: ReactNode;
  bottom?: ReactNode;
}

/** The awareness rate with its two numbers, then what was chosen, question by question. */
export function Answers({ surveyId, above, bottom }: AnswersProps) {
  const { results: words } = usePledgeWords();
  const page = usePage({ contract: surveyResults, input: { surveyId }, keepAs: null });
  return (
    <PageScreen page={page} above={above} bottom={bottom}>
      {({ aware, answered, questions }) => (
        <>
          <Card>
            <Text className={classes.fine}>{words.aware}</Text>
            <Text className={classes.value}>
              {answered === 0 ? '—' : `${Math.round((aware / answered) * 100)}%`}
            </Text>
            <Text className={classes.fine}>
              {answered === 0
                ? words.noRate
                : words.of(aware.toLocaleString('en'), answered.toLocaleString('en'))}
            </Text>
          </Card>
          {questions.map(({ question, options }, index) => (
            <Section key={question} title={`${index + 1}. ${question}`}>
              <Card>
                {options.map(({ option, chosen }) => (
                  <View key={option} className={classes.row}>
                    <View className={classes.line}>
                      <Text>{option}</Text>
                      <Text>{words.chosen(chosen.toLocaleString('en'))}</Text>
                    </View>
                    <View className={classes.bar}>
                      <Bar filled={share(chosen, answered)} />
                    </View>
                  </View>
                ))}
              </Card>
            </Section>
          ))}
        </>
      )}
    </PageScreen>
  );
}
