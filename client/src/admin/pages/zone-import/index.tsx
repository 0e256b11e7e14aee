import { Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import {
  checkZones,
  COORDINATE_SYSTEMS,
  importZones,
  ZONE_TEXT_MAX_CHARS,
  type CoordinateSystem,
  type ZoneCheck,
} from '#types/places/zone-contracts';
import { problemWords } from '#types/places/zone-problems';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { useLanguage } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { useAdminWords } from '../../words';

/** A map file: checked first, then applied as a whole. */
export default function ZoneImport() {
  const { import: words, zone: zoneWords } = useAdminWords();
  useTitle(words.title);
  const language = useLanguage((state) => state.language);
  const [text, setText] = useState('');
  const [coordinates, setCoordinates] = useState<CoordinateSystem>('gcj02');
  const [check, setCheck] = useState<ZoneCheck | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const checking = useAct(checkZones);
  const importing = useAct(importZones);
  const change = (edit: () => void) => {
    edit();
    setCheck(null);
    setDone(null);
  };
  const look = async () => {
    const outcome = await checking.send({ text, coordinates });
    if (outcome?.ok) setCheck(outcome.data);
  };
  const apply = async () => {
    const outcome = await importing.send({ text, coordinates });
    if (!outcome?.ok) return;
    setDone(outcome.data.zones);
    setCheck(null);
  };
  const isFit = check !== null && check.problemCount === 0;
  const bottom = isFit ? (
    <Button word={words.apply} kind="primary" block busy={importing.busy} onTap={() => void apply()} />
  ) : (
    <Button
      word={words.check}
      kind="primary"
      block
      disabled={text.trim() === ''}
      busy={checking.busy}
      onTap={() => void look()}
    />
  );
  return (
    <Screen bottom={bottom}>
      <Card>
        <View className={classes.stack}>
          <Field label={words.system}>
            <Chips
              chips={COORDINATE_SYSTEMS.map((value) => ({ value, word: words.systems[value] }))}
              chosen={[coordinates]}
              onTap={(value) => change(() => setCoordinates(value as CoordinateSystem))}
            />
          </Field>
          <Field label={words.paste}>
            <Textarea
              className={classes.paste}
              value={text}
              maxlength={ZONE_TEXT_MAX_CHARS}
              placeholder={words.pasteHint}
              aria-label={words.paste}
              onInput={(event) => change(() => setText(event.detail.value))}
            />
          </Field>
          <ProblemNote problem={checking.problem ?? importing.problem} />
        </View>
      </Card>
      {done !== null && (
        <Card>
          <Text className={classes.title}>{words.done(done)}</Text>
        </Card>
      )}
      {check && (
        <Card>
          <View className={classes.stack}>
            <Text className={classes.title}>
              {check.problemCount > 0 ? words.problems(check.problemCount) : words.fine}
            </Text>
            <Text className={classes.note}>{words.summary(check.fresh, check.changed, check.same)}</Text>
            {check.problems.map((problem, index) => (
              <View key={index}>
                <Text className={classes.wrong}>
                  {problem.index !== null && `${words.feature(problem.index + 1, problem.name)} `}
                  {problemWords(problem, language)}
                </Text>
                <Text className={classes.note}>{problem.field}</Text>
              </View>
            ))}
            {check.overlapCount > 0 && (
              <Text className={classes.warn}>{words.overlaps(check.overlapCount)}</Text>
            )}
            {check.overlaps.map(({ names: [small, large], squareMeters, percent }) => (
              <Text key={`${small}/${large}`} className={classes.note}>
                {zoneWords.overlap(small, large, squareMeters, percent)}
              </Text>
            ))}
          </View>
        </Card>
      )}
    </Screen>
  );
}
