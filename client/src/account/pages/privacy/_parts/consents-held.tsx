import { Text, View } from '@tarojs/components';
import { PUBLIC_CONSENTS, type PublicConsent } from '#types/people/consents';
import { loadMe, withdrawConsent } from '#types/people/contracts';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ProblemNote } from '@/components/problem-note';
import { Section } from '@/components/section';
import { useSure } from '@/components/use-sure';
import { forgetAgreed } from '@/features/consents/agreed';
import { useMarks, useWords } from '@/words/language';
import { useAccountWords } from '../../../words';
import classes from '../index.module.scss';

/** What I agreed may become public, each to be taken back. Nothing where I was never asked. */
export function ConsentsHeld() {
  const all = useWords();
  const marks = useMarks();
  const { privacy: words } = useAccountWords();
  const page = usePage({ contract: loadMe, input: {}, keepAs: null });
  const act = useAct(withdrawConsent);
  const held = PUBLIC_CONSENTS.filter((kind) => page.data?.consents.includes(kind));
  const sure = useSure();
  const takeBack = async (kind: PublicConsent) => {
    const means = all.consents[kind].takenBack;
    if (!(await sure(words.takeBack, means, { yes: words.takeBackSure }))) return;
    const outcome = await act.send({ kind });
    if (!outcome?.ok) return;
    forgetAgreed(kind);
    page.change((data) => ({ ...data, consents: outcome.data.consents }));
  };
  if (held.length === 0) return null;
  return (
    <Section title={words.heldTitle}>
      <Card>
        <View className={classes.list}>
          {held.map((kind) => (
            <View key={kind} className={classes.held}>
              <Text className={classes.heldWords}>{all.consents[kind].held}</Text>
              <Button
                kind="quiet"
                word={words.takeBack}
                label={`${words.takeBack}${marks.colon}${all.consents[kind].held}`}
                busy={act.busy}
                onTap={() => void takeBack(kind)}
              />
            </View>
          ))}
          <ProblemNote problem={act.problem} />
        </View>
      </Card>
    </Section>
  );
}
