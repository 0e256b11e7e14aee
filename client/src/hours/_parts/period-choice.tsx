import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '#types/china-time';
import { addDays, periodOf, type Period } from '#types/figures/days';
import { PickBox } from '@/components/pick-box';
import { Segmented } from '@/components/segmented';
import { useHoursWords } from '../words';
import classes from './hours.module.scss';

type Kind = 'month' | 'lastMonth' | 'year' | 'other';

export function periodFor(kind: Exclude<Kind, 'other'>, today: string): Period {
  const month = periodOf('month', today);
  if (kind === 'month') return month;
  if (kind === 'lastMonth') return periodOf('month', addDays(month.from, -1));
  return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
}

interface PeriodChoiceProps {
  kinds: readonly Kind[];
  first: Exclude<Kind, 'other'>;
  onChange(period: Period): void;
}

/** The usual stretches of time in one tap, any other by two days. */
export function PeriodChoice({ kinds, first, onChange }: PeriodChoiceProps) {
  const words = useHoursWords();
  const today = dayOf(Date.now());
  const [kind, setKind] = useState<Kind>(first);
  const [own, setOwn] = useState<Period>(() => periodFor(first, today));
  const choose = (chosen: Kind) => {
    setKind(chosen);
    onChange(chosen === 'other' ? own : periodFor(chosen, today));
  };
  const change = (period: Period) => {
    setOwn(period);
    onChange(period);
  };
  return (
    <View className={classes.stack}>
      <Segmented<Kind>
        segments={kinds.map((value) => ({ value, word: words.periods[value] }))}
        chosen={kind}
        onChoose={choose}
      />
      {kind === 'other' && (
        <>
          <DayField word={words.from} day={own.from} onChange={(from) => change({ ...own, from })} />
          <DayField word={words.to} day={own.to} onChange={(to) => change({ ...own, to })} />
        </>
      )}
    </View>
  );
}

interface DayFieldProps {
  word: string;
  day: string;
  /** No later than this. */
  latest?: string;
  onChange(day: string): void;
}

export function DayField({ word, day, latest, onChange }: DayFieldProps) {
  const words = useHoursWords();
  const shown = `${word} ${words.day(day)}`.trim();
  return (
    <Picker
      mode="date"
      value={day}
      {...(latest ? { end: latest } : {})}
      onChange={(event) => onChange(event.detail.value)}
    >
      <PickBox label={shown} value={shown} />
    </Picker>
  );
}
