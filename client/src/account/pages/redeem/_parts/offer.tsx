import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { ROLE_LABELS } from '#types/people/roles';
import { openInvitation, redeemInvitation } from '#types/people/staff-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { ProblemNote } from '@/components/problem-note';
import { Screen } from '@/components/screen';
import { useNow } from '@/device/use-now';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import classes from '../../../_parts/account.module.scss';
import { useAccountWords } from '../../../words';

interface OfferProps {
  code: string;
  onAnother(): void;
}

const goHome = () => void Taro.switchTab({ url: '/pages/home/index' });

/** What a code gives, and the one button that takes it. */
export function Offer({ code, onAnother }: OfferProps) {
  const all = useWords();
  const { redeem: words, does } = useAccountWords();
  const language = useLanguage((state) => state.language);
  const now = useNow();
  const page = usePage({ contract: openInvitation, input: { code }, keepAs: null });
  const act = useAct(redeemInvitation);
  const [taken, setTaken] = useState(false);
  const refusal = page.data === null && page.problem?.kind === 'refused' ? page.problem : null;
  if (refusal) {
    return (
      <Screen>
        <Message
          icon="alert"
          words={sayProblem(refusal, language, all)}
          action={words.another}
          onAction={onAnother}
        />
      </Screen>
    );
  }
  const role = page.data?.role ?? 'resident';
  if (taken) {
    return (
      <Screen bottom={<Button word={words.home} kind="primary" block onTap={goHome} />}>
        <Message icon="check-circle" title={words.done(ROLE_LABELS[role][language])} words={words.doneHelp} />
      </Screen>
    );
  }
  const take = async () => {
    const outcome = await act.send({ code });
    if (outcome?.ok) setTaken(true);
  };
  const bar = page.data?.held ? (
    <Button word={words.home} kind="primary" block onTap={goHome} />
  ) : (
    <Button word={words.take} kind="primary" block busy={act.busy} onTap={() => void take()} />
  );
  return (
    <PageScreen page={page} bottom={page.data ? bar : null}>
      {({ town, bureauName, expiresAt, held }) => (
        <>
          <View className={classes.offer}>
            <View className={classes.disc}>
              <Icon name="people" size="large" />
            </View>
            <Text>{words.become(town)}</Text>
            <Text className={classes.role}>{ROLE_LABELS[role][language]}</Text>
            <Text className={classes.note}>{does[role]}</Text>
          </View>
          <Card bare>
            <ListRow icon="briefcase" title={words.where} end={bureauName ?? words.cityWide} />
            <ListRow icon="clock" title={held ? words.held : words.until(all.times.day(expiresAt, now))} />
          </Card>
          <ProblemNote problem={act.problem} />
        </>
      )}
    </PageScreen>
  );
}
