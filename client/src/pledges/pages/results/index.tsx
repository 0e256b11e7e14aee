import { Picker, Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listSurveys } from '#types/petitions/survey-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/pledges.module.scss';
import { useStanding } from '../../_parts/roles';
import { goToAsking } from '../../routes';
import { usePledgeWords } from '../../words';
import { Answers } from './_parts/answers';

/** 问卷结果: for the office, of every survey there was; others see the one they came from. */
export default function Results() {
  const { results: words } = usePledgeWords();
  useTitle(words.title);
  const { surveyId } = useRouter().params;
  const { isOffice } = useStanding();
  if (isOffice) return <All first={surveyId} />;
  return <Answers surveyId={surveyId ?? ''} />;
}

function All({ first }: { first: string | undefined }) {
  const { results: words } = usePledgeWords();
  const { times } = useWords();
  const page = usePage({ contract: listSurveys, input: {}, keepAs: null });
  const [chosen, setChosen] = useState(first);
  const surveys = page.data?.surveys ?? [];
  const shown = chosen ?? surveys[0]?.surveyId;
  const now = Date.now();
  const add = <Button kind="primary" block icon="plus" word={words.add} onTap={goToAsking} />;
  if (!page.data || surveys.length === 0 || !shown) {
    return (
      <PageScreen page={page} bottom={add}>
        {() => <Message icon="list" words={words.none} />}
      </PageScreen>
    );
  }
  const index = surveys.findIndex((survey) => survey.surveyId === shown);
  const names = surveys.map(
    ({ title, closesAt }) =>
      `${title} · ${closesAt > now ? words.closes(times.day(closesAt, now)) : words.closed}`,
  );
  const above = (
    <Picker
      range={names}
      value={Math.max(0, index)}
      onChange={(event) => setChosen(surveys[Number(event.detail.value)]?.surveyId)}
    >
      <View className={classes.choice} aria-role="button" aria-label={words.which}>
        <Text>{names[index]}</Text>
        <Icon name="chevron" size="small" />
      </View>
    </Picker>
  );
  return <Answers key={shown} surveyId={shown} above={above} bottom={add} />;
}
