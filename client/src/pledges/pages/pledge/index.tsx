import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { openPledge, takePledge, type PledgeShown } from '#types/petitions/pledge-contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { ProblemNote } from '@/components/problem-note';
import { Section } from '@/components/section';
import { SwitchRow } from '@/components/switch-row';
import { useConsent } from '@/features/consents/use-consent';
import { useMarks, useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/pledges.module.scss';
import { useStanding } from '../../_parts/roles';
import { goToCoverage, goToDoors, goToPublishing } from '../../routes';
import { usePledgeWords } from '../../words';
import { Earlier } from './_parts/earlier';

/** One official text, taken with one tap. */
export default function Pledge() {
  const { pledge: words } = usePledgeWords();
  const marks = useMarks();
  const { times } = useWords();
  useTitle(words.title);
  const { helps, isOffice } = useStanding();
  const pledgeId = useRouter().params.pledgeId ?? '';
  const page = usePage({ contract: openPledge, input: { pledgeId }, keepAs: `pledge-${pledgeId}` });
  const [showName, setShowName] = useState(false);
  const act = useAct(takePledge);
  const consent = useConsent('voice');
  const take = async ({ version }: PledgeShown) => {
    const outcome = await consent.sending(() => act.send({ pledgeId, version, showName }));
    // A newer text came meanwhile: it is shown before anybody takes it.
    if (outcome?.ok)
      void Taro.showToast({ title: words.about(outcome.data.about.toLocaleString('en')), icon: 'none' });
    void page.reload();
  };
  const shown = page.data?.pledge;
  const now = Date.now();
  const open = shown && shown.takenVersion !== shown.version;
  const bottom = open && (
    <Button
      kind="primary"
      block
      icon="check"
      word={shown.takenVersion === null ? words.take : words.takeAgain}
      busy={act.busy}
      onTap={() => void take(shown)}
    />
  );
  return (
    <PageScreen page={page} bottom={bottom}>
      {({ pledge }) => (
        <>
          <Card>
            <Text className={classes.title}>{pledge.title}</Text>
            <Text className={classes.fine}>
              {words.version(pledge.version, times.moment(pledge.publishedAt, now))}
            </Text>
            <Text className={classes.text} userSelect>
              {pledge.text}
            </Text>
          </Card>
          <Card>
            <View className={classes.numbers}>
              {(['people', 'households', 'shops'] as const).map((kind) => (
                <View key={kind} className={classes.number}>
                  <Text className={classes.value}>{pledge[kind].toLocaleString('en')}</Text>
                  <Text className={classes.fine}>{words.numbers[kind]}</Text>
                </View>
              ))}
            </View>
          </Card>
          {pledge.takenAt !== null && (
            <Card>
              <Text className={classes.saved}>{words.taken(times.moment(pledge.takenAt, now))}</Text>
              {pledge.takenVersion !== null && pledge.takenVersion !== pledge.version && (
                <Text className={classes.fine}>{words.newer(pledge.takenVersion)}</Text>
              )}
            </Card>
          )}
          {consent.sheet}
          {open && (
            <Card>
              <SwitchRow
                title={words.showName}
                words={words.showNameHelp}
                on={showName}
                onChange={setShowName}
              />
              <ProblemNote problem={act.problem} ofFields />
            </Card>
          )}
          {pledge.names.length > 0 && (
            <Section title={words.names}>
              <Card>
                <Text>{pledge.names.join(marks.list)}</Text>
              </Card>
            </Section>
          )}
          {helps && (
            <Card bare>
              <ListRow
                icon="people"
                title={words.door}
                words={words.doorWords}
                onTap={() => goToDoors(pledgeId)}
              />
              <ListRow icon="list" title={words.coverage} onTap={() => goToCoverage(pledgeId)} />
              {isOffice && <ListRow icon="copy" title={words.edit} onTap={() => goToPublishing(pledgeId)} />}
            </Card>
          )}
          <Earlier versions={pledge.earlier} now={now} />
        </>
      )}
    </PageScreen>
  );
}
