import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { Section } from '@/components/section';
import { saveText } from '@/device/save-file';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { useTitle } from '@/words/use-title';
import { useAccountWords } from '../../words';
import { ConsentsHeld } from './_parts/consents-held';
import { LeaveSheet } from './_parts/leave-sheet';
import { readMyData } from './_parts/my-data';
import classes from './index.module.scss';

/** What is kept about me, who sees it, a copy of it, and the way out. */
export default function Privacy() {
  const { privacy: words } = useAccountWords();
  const common = useWords();
  const language = useLanguage((state) => state.language);
  useTitle(words.title);
  const [reading, setReading] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [problem, setProblem] = useState('');
  const save = async () => {
    setReading(true);
    setProblem('');
    const outcome = await readMyData();
    setReading(false);
    if (!outcome.ok) return setProblem(sayProblem(outcome.problem, language, common));
    const saved = await saveText(words.fileName, outcome.data);
    void Taro.showToast({ title: saved ? words.saved : words.notSaved, icon: 'none' });
  };
  return (
    <Screen>
      <Section title={words.keptTitle}>
        <Card>
          <View className={classes.list}>
            {words.kept.map(({ what, why }) => (
              <View key={what} className={classes.item}>
                <Text className={classes.what}>{what}</Text>
                <Text className={classes.why}>{why}</Text>
              </View>
            ))}
          </View>
        </Card>
      </Section>
      <ConsentsHeld />
      <Section title={words.copyTitle}>
        <Card>
          <View className={classes.list}>
            <Text className={classes.why}>{words.copyHelp}</Text>
            <Button word={words.copy} icon="send" block busy={reading} onTap={() => void save()} />
            {problem !== '' && <Text className={classes.problem}>{problem}</Text>}
          </View>
        </Card>
      </Section>
      <Section title={words.leaveTitle}>
        <Card>
          <View className={classes.list}>
            <Text className={classes.why}>{words.leaveHelp}</Text>
            <Button word={words.leave} kind="danger" block onTap={() => setLeaving(true)} />
          </View>
        </Card>
      </Section>
      {leaving && <LeaveSheet onClose={() => setLeaving(false)} />}
    </Screen>
  );
}
