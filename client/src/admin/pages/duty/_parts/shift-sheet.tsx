import { useState } from 'react';
import { DAY_MINUTES } from '#types/people/duty';
import type { RosterShown } from '#types/people/duty-contracts';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { SwitchRow } from '@/components/switch-row';
import { DateRow } from '@/components/date-row';
import { PickRow, type Choice } from '@/components/pick-row';
import { useAdminWords } from '../../../words';
import { EntrySheet } from './entry-sheet';
import { clockOf, minutesOf } from './roster-words';

export type Shift = RosterShown['shifts'][number];

interface ShiftSheetProps {
  shift: Shift;
  staff: readonly Choice[];
  onKeep(shift: Shift): void;
  onRemove: (() => void) | null;
  onClose(): void;
}

/** Somebody's hours in every week. */
export function ShiftSheet({ shift, staff, onKeep, onRemove, onClose }: ShiftSheetProps) {
  const words = useAdminWords().duty;
  const [draft, setDraft] = useState(shift);
  const change = (part: Partial<Shift>) => setDraft({ ...draft, ...part });
  const toggle = (weekday: number) => {
    const on = draft.weekdays.includes(weekday);
    const weekdays = on ? draft.weekdays.filter((one) => one !== weekday) : [...draft.weekdays, weekday];
    change({ weekdays: weekdays.sort((a, b) => a - b) });
  };
  return (
    <EntrySheet
      title={words.editShift}
      disabled={draft.weekdays.length === 0}
      onKeep={() => onKeep(draft)}
      onRemove={onRemove}
      onClose={onClose}
    >
      <PickRow
        label={words.who}
        choices={staff}
        chosen={draft.who}
        onChoose={(who) => who !== null && change({ who })}
      />
      <Field label={words.weekdays}>
        <Chips
          chips={words.week.map((word, index) => ({ value: String(index + 1), word }))}
          chosen={draft.weekdays.map(String)}
          onTap={(value) => toggle(Number(value))}
        />
      </Field>
      <DateRow
        label={words.from}
        mode="time"
        value={clockOf(draft.from)}
        onChange={(value) => change({ from: minutesOf(value) })}
      />
      <DateRow
        label={words.to}
        mode="time"
        note={draft.to <= draft.from ? words.nextDay : undefined}
        value={clockOf(draft.to % DAY_MINUTES)}
        onChange={(value) => change({ to: minutesOf(value) })}
      />
      <SwitchRow
        title={words.onHolidays}
        words={draft.onHolidays ? words.onHolidaysOn : words.onHolidaysOff}
        on={draft.onHolidays}
        onChange={(onHolidays) => change({ onHolidays })}
      />
    </EntrySheet>
  );
}
