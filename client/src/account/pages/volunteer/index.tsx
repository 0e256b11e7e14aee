import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { CONSENTS } from '#types/people/consents';
import { enrolVolunteer, giveConsent, leaveVolunteer, loadMe } from '#types/people/contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { ProblemNote } from '@/components/problem-note';
import { Section } from '@/components/section';
import { useSure } from '@/components/use-sure';
import { fromQuery } from '@/device/from-query';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/account.module.scss';
import { useAccountWords } from '../../words';
import { ZonesField } from './_parts/zones-field';

/** 志愿者: the rules, then one button; the way out stands as plainly as the way in. */
export default function Volunteer() {
  const words = useAccountWords().volunteer;
  useTitle(words.title);
  const { zone } = useRouter().params;
  const page = usePage({ contract: loadMe, input: {}, keepAs: null });
  const consent = useAct(giveConsent);
  const enrol = useAct(enrolVolunteer);
  const leave = useAct(leaveVolunteer);
  const isOne = page.data?.roles.some(({ role }) => role === 'volunteer') ?? false;
  const problem = consent.problem ?? enrol.problem ?? leave.problem;
  const busy = consent.busy || enrol.busy || leave.busy;

  const join = async () => {
    const { version } = CONSENTS.volunteer;
    const agreed =
      page.data?.consents.includes('volunteer') || (await consent.send({ kind: 'volunteer', version }))?.ok;
    if (!agreed) return;
    const outcome = await enrol.send({});
    if (outcome?.ok) page.change((data) => ({ ...data, roles: outcome.data.roles }));
  };
  const sure = useSure();
  const go = async () => {
    if (!(await sure(words.leave, words.leaveAsk))) return;
    const outcome = await leave.send({});
    if (outcome?.ok) page.change((data) => ({ ...data, roles: outcome.data.roles }));
  };
  const bar = isOne ? (
    <Button word={words.leave} kind="quiet" block busy={busy} onTap={() => void go()} />
  ) : (
    <Button word={words.agree} kind="primary" block busy={busy} onTap={() => void join()} />
  );
  return (
    <PageScreen page={page} bottom={page.data ? bar : null}>
      {({ zones, community }) => (
        <>
          {isOne ? (
            <Message icon="check-circle" title={words.enrolled} words={words.enrolledHelp} />
          ) : (
            <Message icon="star" title={words.title} words={words.lead} />
          )}
          <ProblemNote problem={problem} />
          {isOne && (
            <ZonesField
              chosen={zones}
              community={community}
              first={fromQuery(zone) ?? ''}
              onChange={(chosen) => page.change((data) => ({ ...data, zones: chosen }))}
            />
          )}
          <Section title={words.rulesTitle}>
            <Card>
              <View className={classes.stack}>
                {words.rules.map((rule) => (
                  <View key={rule} className={classes.rule}>
                    <Icon name="check" size="small" />
                    <Text className={classes.words}>{rule}</Text>
                  </View>
                ))}
              </View>
            </Card>
          </Section>
        </>
      )}
    </PageScreen>
  );
}
