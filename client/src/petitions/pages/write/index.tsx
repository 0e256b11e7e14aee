import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ASK_MAX_CHARS, REASONS_MAX_CHARS, TITLE_MAX_CHARS } from '#types/petitions/limits';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { SwitchRow } from '@/components/switch-row';
import { TextArea } from '@/components/text-area';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { useTitle } from '@/words/use-title';
import { PetitionCard } from '../../parts/petition-card';
import { usePetitionWords } from '../../words';
import { useWriting } from './_parts/use-writing';
import classes from './index.module.scss';

const DAYS = [30, 60, 90, 180];

/** 发起倡议: what, who, why; similar ones come up before anybody writes for nothing. */
export default function Write() {
  const all = useWords();
  const words = usePetitionWords();
  const language = useLanguage((chosen) => chosen.language);
  useTitle(words.writeTitle);
  const { petitionId } = useRouter().params;
  const { draft, set, similar, look, submit, busy, problem } = useWriting(petitionId ?? null);
  const fields = problem?.fields ?? {};
  const button = (
    <Button kind="primary" block word={words.write.submit} busy={busy} onTap={() => void submit()} />
  );
  return (
    <Screen bottom={button}>
      <Card>
        <View className={classes.parts}>
          <TextArea
            label={words.write.title}
            hint={words.write.titleHint}
            value={draft.title}
            maxChars={TITLE_MAX_CHARS}
            onChange={(title) => set({ title })}
            onLeave={look}
            problem={fields.title}
          />
          <TextArea
            label={words.write.ask}
            hint={words.write.askHint}
            value={draft.ask}
            maxChars={ASK_MAX_CHARS}
            onChange={(ask) => set({ ask })}
            onLeave={look}
            problem={fields.ask}
          />
          <TextArea
            label={words.write.reasons}
            hint={words.write.reasonsHint}
            value={draft.reasons}
            maxChars={REASONS_MAX_CHARS}
            onChange={(reasons) => set({ reasons })}
            problem={fields.reasons}
          />
        </View>
      </Card>
      {similar.length > 0 && <Text className={classes.fine}>{words.write.similar}</Text>}
      {similar.map((petition) => (
        <PetitionCard key={petition.petitionId} petition={petition} now={Date.now()} />
      ))}
      <Card>
        <View className={classes.parts}>
          <Field label={words.write.days}>
            <Chips
              chosen={[String(draft.collectingDays)]}
              onTap={(value) => set({ collectingDays: Number(value) })}
              chips={DAYS.map((days) => ({ value: String(days), word: words.write.daysWord(days) }))}
            />
          </Field>
          <SwitchRow
            title={words.write.showName}
            words={words.write.showNameHelp}
            on={draft.showName}
            onChange={(showName) => set({ showName })}
          />
        </View>
      </Card>
      <Text className={classes.fine}>{words.moderateFirst}</Text>
      {problem && Object.keys(fields).length === 0 && (
        <Text className={classes.problem}>{sayProblem(problem, language, all)}</Text>
      )}
    </Screen>
  );
}
