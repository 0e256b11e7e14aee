import { Text } from '@tarojs/components';
import { useState } from 'react';
import { answerSurvey, openSurvey, QUESTIONS } from '#types/petitions/survey-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { ProblemNote } from '@/components/problem-note';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/pledges.module.scss';
import { useStanding } from '../../_parts/roles';
import { goToResults } from '../../routes';
import { usePledgeWords } from '../../words';

/** 问卷: three questions, once per person. */
export default function Survey() {
  const { survey: words } = usePledgeWords();
  const { times } = useWords();
  useTitle(words.title);
  const { isStaff } = useStanding();
  const page = usePage({ contract: openSurvey, input: {}, keepAs: null });
  const [chosen, setChosen] = useState<Record<number, number>>({});
  const [missing, setMissing] = useState(false);
  const act = useAct(answerSurvey);
  const survey = page.data?.survey ?? null;
  const send = async (surveyId: string) => {
    const answers = Array.from({ length: QUESTIONS }, (_, index) => chosen[index] ?? -1);
    setMissing(answers.includes(-1));
    if (answers.includes(-1)) return;
    await act.send({ surveyId, answers });
    // Answered before on another phone: the page says so as well.
    void page.reload();
  };
  const toResults = () => goToResults(survey?.surveyId);
  const bottom =
    survey && !survey.answered ? (
      <Button
        kind="primary"
        block
        word={words.submit}
        busy={act.busy}
        onTap={() => void send(survey.surveyId)}
      />
    ) : (
      page.data && isStaff && <Button block word={words.results} onTap={toResults} />
    );
  return (
    <PageScreen page={page} bottom={bottom}>
      {() => {
        if (!survey) return <Message icon="list" words={words.none} />;
        if (survey.answered) return <Message icon="check-circle" words={words.thanks} />;
        return (
          <>
            <Text className={classes.title}>{survey.title}</Text>
            <Text className={classes.fine}>{words.until(times.day(survey.closesAt, Date.now()))}</Text>
            {survey.questions.map(({ question, options }, index) => (
              <Card key={question}>
                <Field label={`${index + 1}. ${question}`}>
                  <Chips
                    chosen={chosen[index] === undefined ? [] : [String(chosen[index])]}
                    onTap={(value) => {
                      setMissing(false);
                      setChosen((before) => ({ ...before, [index]: Number(value) }));
                    }}
                    chips={options.map((word, option) => ({ value: String(option), word }))}
                  />
                </Field>
              </Card>
            ))}
            {missing && <Text className={classes.problem}>{words.missing}</Text>}
            <ProblemNote problem={act.problem} ofFields />
            {isStaff && (
              <Card bare>
                <ListRow icon="list" title={words.results} onTap={toResults} />
              </Card>
            )}
          </>
        );
      }}
    </PageScreen>
  );
}
