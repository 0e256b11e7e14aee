import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { loadPush, type PushKind } from '#types/notices/push-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { openPermissions } from '@/device/location';
import { bindEmployee } from '@/device/employee';
import type { PushAnswer } from '@/device/subscribe';
import { askAndTell, tellPush } from '@/features/notices/ask-push';
import { useMarks } from '@/words/language';
import { useTitle } from '@/words/use-title';
import { useMessagesWords } from '../../words';
import classes from './index.module.scss';

/** 微信通知: what I get in my chat, what is still allowed, and what to do where nothing comes. */
export default function Push() {
  const words = useMessagesWords();
  const marks = useMarks();
  useTitle(words.title);
  const page = usePage({ contract: loadPush, input: {}, keepAs: null });
  const [answer, setAnswer] = useState<PushAnswer | null>(null);
  const ask = ({ name }: PushKind) =>
    void askAndTell([name]).then(async ({ answer: given, told }) => {
      setAnswer(given);
      await told;
      await page.reload();
    });
  const said = { accepted: words.accepted, refused: words.refused, failed: words.failed };
  const openSettings = () =>
    void openPermissions().then(() => {
      setAnswer(null);
    });
  return (
    <PageScreen page={page}>
      {({ kinds, mainSwitch, employee }) => {
        const isOff = answer === 'switched-off' || (answer === null && mainSwitch === false);
        return (
          <>
            <Text className={classes.note}>{words.intro}</Text>
            {isOff && (
              <Card>
                <View className={classes.off} aria-live="polite">
                  <Text className={classes.title}>{words.off}</Text>
                  <Text>{words.offWords}</Text>
                  <Button word={words.settings} kind="primary" block onTap={openSettings} />
                </View>
              </Card>
            )}
            <Card bare>
              {kinds.map((kind) => (
                <ListRow
                  key={kind.name}
                  icon={kind.staff ? 'briefcase' : 'inbox'}
                  title={words.names[kind.name].title}
                  words={`${words.names[kind.name].words}\n${stateOf(kind)}`}
                  end={
                    kind.forGood ? undefined : (
                      <View className={classes.ask}>
                        <Button
                          word={kind.remaining > 0 ? words.once : words.allow}
                          label={`${words.allow}${marks.colon}${words.names[kind.name].title}`}
                          onTap={() => ask(kind)}
                        />
                      </View>
                    )
                  }
                />
              ))}
            </Card>
            {answer && answer !== 'switched-off' && (
              <Text className={classes.note} aria-live="polite">
                {said[answer]}
              </Text>
            )}
            {employee.templateId !== null && (
              <Card bare>
                <ListRow
                  icon="shield"
                  title={words.employee}
                  words={words.employeeWords}
                  end={
                    employee.bound ? (
                      words.bound
                    ) : (
                      <Button word={words.bind} onTap={() => bind(employee.templateId ?? '')} />
                    )
                  }
                />
              </Card>
            )}
            <Text className={classes.note}>{words.how}</Text>
          </>
        );
      }}
    </PageScreen>
  );

  function stateOf({ remaining, forGood }: PushKind): string {
    if (forGood) return words.forGood;
    return remaining > 0 ? words.left(remaining) : words.none;
  }

  function bind(templateId: string): void {
    void bindEmployee(templateId).then(async (bound) => {
      if (!bound) return setAnswer('failed');
      await tellPush({ answers: [], employee: true });
      await page.reload();
    });
  }
}
