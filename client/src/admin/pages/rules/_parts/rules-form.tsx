import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { RATE_BASES, RATE_NAMES, type Definitions } from '#types/figures/definitions';
import { saveRules, type TownRules } from '#types/places/rule-contracts';
import type { StepTarget } from '#types/reports/step-targets';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { PickRow } from '@/components/pick-row';
import { SwitchRow } from '@/components/switch-row';
import { TextRow } from '@/components/text-row';
import classes from '../../../_parts/admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { useMarks } from '@/words/language';
import { useAdminWords } from '../../../words';
import { daysOf, typedRules, typedFrom } from './typed-rules';

const STEPS = ['accept', 'dispatch', 'verify'] as const satisfies readonly StepTarget[];
const HOURS_MAX_CHARS = 5;
const DAYS_MAX_CHARS = 20;
const COUNT_MAX_CHARS = 3;
const SHARES = [0.25, 0.5, 0.75, 1];
const STARS = [3, 4, 5];
const BY = ['closed', 'handled'] as const;

interface RulesFormProps {
  rules: TownRules;
  rev: number;
  onSaved(): void;
}

export function RulesForm({ rules, rev, onSaved }: RulesFormProps) {
  const all = useAdminWords();
  const words = all.rules;
  const [draft, setDraft] = useState(rules);
  const marks = useMarks();
  const [typed, setTyped] = useState(() => typedFrom(rules, marks.list));
  const act = useAct(saveRules);
  const problem = (path: string) => act.problem?.fields?.[`rules.${path}`];
  const count = (figures: Partial<Definitions>) =>
    setDraft({ ...draft, figures: { ...draft.figures, ...figures } });
  const save = async () => {
    const outcome = await act.send({ rules: typedRules(draft, typed), rev });
    if (outcome?.ok) onSaved();
  };
  const { bases, onTimeBy, excusedIsOnTime, satisfiedStars } = draft.figures;
  const days = daysOf(typed.recheckDays);
  return (
    <>
      <Card>
        <View className={classes.stack}>
          <Text className={classes.title}>{words.steps}</Text>
          {STEPS.map((step) => (
            <TextRow
              key={step}
              label={words.step[step]}
              kind="digit"
              value={typed.stepHours[step]}
              maxChars={HOURS_MAX_CHARS}
              problem={problem(`stepHours.${step}`)}
              onChange={(hours) => setTyped({ ...typed, stepHours: { ...typed.stepHours, [step]: hours } })}
            />
          ))}
          <Text className={classes.note}>{words.handling}</Text>
        </View>
      </Card>
      <Card>
        <View className={classes.stack}>
          <Text className={classes.title}>{words.again}</Text>
          <TextRow
            label={words.recheckDays}
            value={typed.recheckDays}
            maxChars={DAYS_MAX_CHARS}
            problem={
              problem('recheckDays') ?? days.map((_, index) => problem(`recheckDays.${index}`)).find(Boolean)
            }
            onChange={(recheckDays) => setTyped({ ...typed, recheckDays })}
          />
          <Field label={words.relapseTime} problem={problem('relapseTimeShare')}>
            <Chips
              chips={SHARES.map((share) => ({ value: String(share), word: words.share(share) }))}
              chosen={[String(draft.relapseTimeShare)]}
              onTap={(share) => setDraft({ ...draft, relapseTimeShare: Number(share) })}
            />
          </Field>
        </View>
      </Card>
      <Card>
        <View className={classes.stack}>
          <Text className={classes.title}>{words.figures}</Text>
          <Text className={classes.note}>{words.figuresHint}</Text>
          {RATE_NAMES.map((rate) => (
            <PickRow
              key={rate}
              label={words.base[rate]}
              choices={RATE_BASES[rate].map((base) => ({ id: base, name: words.bases[base] }))}
              chosen={bases[rate]}
              problem={problem(`figures.bases.${rate}`)}
              onChoose={(base) => count({ bases: { ...bases, [rate]: base } })}
            />
          ))}
          <Field label={words.onTimeBy} problem={problem('figures.onTimeBy')}>
            <Chips
              chips={BY.map((by) => ({ value: by, word: words.by[by] }))}
              chosen={[onTimeBy]}
              onTap={(by) => count({ onTimeBy: by === 'closed' ? 'closed' : 'handled' })}
            />
          </Field>
          <SwitchRow
            title={words.excused}
            words={excusedIsOnTime ? words.excusedOn : words.excusedOff}
            on={excusedIsOnTime}
            onChange={(on) => count({ excusedIsOnTime: on })}
          />
          <Field label={words.satisfied} problem={problem('figures.satisfiedStars')}>
            <Chips
              chips={STARS.map((stars) => ({ value: String(stars), word: words.stars(stars) }))}
              chosen={[String(satisfiedStars)]}
              onTap={(stars) => count({ satisfiedStars: Number(stars) })}
            />
          </Field>
          <TextRow
            label={words.longOpenDays}
            kind="number"
            value={typed.longOpenDays}
            maxChars={COUNT_MAX_CHARS}
            problem={problem('figures.longOpenDays')}
            onChange={(longOpenDays) => setTyped({ ...typed, longOpenDays })}
          />
          <TextRow
            label={words.returnedTimes}
            kind="number"
            value={typed.returnedTimes}
            maxChars={COUNT_MAX_CHARS}
            problem={problem('figures.returnedTimes')}
            onChange={(returnedTimes) => setTyped({ ...typed, returnedTimes })}
          />
        </View>
      </Card>
      <ProblemNote problem={act.problem} />
      <Button word={all.save} kind="primary" block busy={act.busy} onTap={() => void save()} />
    </>
  );
}
