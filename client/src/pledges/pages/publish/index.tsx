import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { openPledge, PLEDGE_TEXT_MAX_CHARS, publishPledge } from '#types/petitions/pledge-contracts';
import { call } from '@/cloud/call';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ProblemNote } from '@/components/problem-note';
import { Screen } from '@/components/screen';
import { TextArea } from '@/components/text-area';
import { TextRow } from '@/components/text-row';
import { useSure } from '@/components/use-sure';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/pledges.module.scss';
import { usePledgeWords } from '../../words';

const TITLE_MAX_CHARS = 40;

/** The campaign office's official text; of one that is there, the next version. */
export default function Publish() {
  const { publish: words } = usePledgeWords();
  useTitle(words.title);
  const { pledgeId } = useRouter().params;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [version, setVersion] = useState(1);
  const act = useAct(publishPledge);
  useEffect(() => {
    if (!pledgeId) return;
    void call(openPledge, { pledgeId }).then((outcome) => {
      if (!outcome.ok) return;
      setTitle(outcome.data.pledge.title);
      setText(outcome.data.pledge.text);
      setVersion(outcome.data.pledge.version + 1);
    });
  }, [pledgeId]);
  const sure = useSure();
  const publish = async () => {
    if (!(await sure(words.title, words.next(version), { yes: words.submit }))) return;
    const outcome = await act.send({ ...(pledgeId ? { pledgeId } : {}), title, text });
    if (outcome?.ok) void Taro.navigateBack();
  };
  const bottom = (
    <Button kind="primary" block word={words.confirm} busy={act.busy} onTap={() => void publish()} />
  );
  return (
    <Screen bottom={bottom}>
      <Card>
        <View className={classes.parts}>
          <TextRow
            label={words.name}
            hint={words.nameHint}
            value={title}
            maxChars={TITLE_MAX_CHARS}
            onChange={setTitle}
            problem={act.problem?.fields?.title}
          />
          <TextArea
            label={words.text}
            hint={words.textHint}
            value={text}
            maxChars={PLEDGE_TEXT_MAX_CHARS}
            onChange={setText}
            problem={act.problem?.fields?.text}
          />
        </View>
      </Card>
      <Text className={classes.fine}>{words.next(version)}</Text>
      {act.problem && Object.keys(act.problem.fields).length === 0 && <ProblemNote problem={act.problem} />}
    </Screen>
  );
}
