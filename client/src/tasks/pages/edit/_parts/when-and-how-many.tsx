import { Text } from '@tarojs/components';
import type { FieldProblems } from '#types/reply';
import { DateRow } from '@/components/date-row';
import { SwitchRow } from '@/components/switch-row';
import { TextRow } from '@/components/text-row';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';
import { creditOf, dayText, daysTo, isLong, lastDayOf, momentOf, type Plan } from './plan';

const NUMBER_CHARS = 3;
/** Offered first: four weeks more. */
const USUAL_REPEAT_DAYS = 28;
const DAY_MS = 24 * 3_600_000;

interface WhenAndHowManyProps {
  plan: Plan;
  set(part: Partial<Plan>): void;
  fields: FieldProblems;
  /** Only a new one can be repeated. */
  repeats: boolean;
}

export function WhenAndHowMany({ plan, set, fields, repeats }: WhenAndHowManyProps) {
  const { edit: words } = useTaskWords();
  const weekly = plan.repeatsUntil !== null;
  const usual = () => dayText(momentOf(plan.day, plan.from) + USUAL_REPEAT_DAYS * DAY_MS);
  return (
    <>
      <DateRow
        label={words.day}
        value={plan.day}
        problem={fields.startsAt}
        onChange={(day) => set({ day })}
      />
      <DateRow label={words.from} mode="time" value={plan.from} onChange={(from) => set({ from })} />
      <DateRow label={words.until} mode="time" value={plan.until} onChange={(until) => set({ until })} />
      <DateRow
        label={words.lastDay}
        value={lastDayOf(plan)}
        problem={fields.endsAt}
        onChange={(last) => set({ days: daysTo(plan, last) })}
      />
      {isLong(plan) && <Text className={parts.fine}>{words.severalDays}</Text>}
      <TextRow
        label={words.slots}
        kind="number"
        value={plan.slots}
        maxChars={NUMBER_CHARS}
        problem={fields.slots}
        onChange={(slots) => set({ slots })}
      />
      <TextRow
        label={words.credit}
        kind="number"
        value={plan.credit === '' ? String(creditOf(plan)) : plan.credit}
        maxChars={NUMBER_CHARS}
        problem={fields.creditMinutes}
        onChange={(credit) => set({ credit })}
      />
      {repeats && (
        <SwitchRow
          title={words.weekly}
          words={weekly ? words.weeklyOn : words.weeklyOff}
          on={weekly}
          onChange={(on) => set({ repeatsUntil: on ? usual() : null })}
        />
      )}
      {plan.repeatsUntil !== null && (
        <DateRow
          label={words.weeklyUntil}
          value={plan.repeatsUntil}
          problem={fields.repeatsUntil}
          onChange={(repeatsUntil) => set({ repeatsUntil })}
        />
      )}
    </>
  );
}
