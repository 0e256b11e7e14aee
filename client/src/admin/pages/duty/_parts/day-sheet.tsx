import { useState } from 'react';
import type { RosterShown } from '#types/people/duty-contracts';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { DateRow } from '@/components/date-row';
import { PickRow, type Choice } from '@/components/pick-row';
import { useAdminWords } from '../../../words';
import { EntrySheet } from './entry-sheet';

export type DutyDay = RosterShown['days'][number];
export type Leave = RosterShown['leaves'][number];

interface RowSheetProps<Row> {
  row: Row;
  staff: readonly Choice[];
  onKeep(row: Row): void;
  onRemove: (() => void) | null;
  onClose(): void;
}

/** Who is told on one date, all day. */
export function DaySheet({ row, staff, onKeep, onRemove, onClose }: RowSheetProps<DutyDay>) {
  const words = useAdminWords().duty;
  const [draft, setDraft] = useState(row);
  const toggle = (id: string) => {
    const who = draft.who.includes(id) ? draft.who.filter((one) => one !== id) : [...draft.who, id];
    setDraft({ ...draft, who });
  };
  return (
    <EntrySheet title={words.editDay} onKeep={() => onKeep(draft)} onRemove={onRemove} onClose={onClose}>
      <DateRow label={words.day} value={draft.day} onChange={(day) => setDraft({ ...draft, day })} />
      <Field label={words.who}>
        <Chips
          chips={staff.map(({ id, name }) => ({ value: id ?? '', word: name }))}
          chosen={draft.who}
          onTap={toggle}
        />
      </Field>
    </EntrySheet>
  );
}

/** Who is away, from when to when. */
export function LeaveSheet({ row, staff, onKeep, onRemove, onClose }: RowSheetProps<Leave>) {
  const words = useAdminWords().duty;
  const [draft, setDraft] = useState(row);
  return (
    <EntrySheet
      title={words.editLeave}
      disabled={draft.to < draft.from}
      onKeep={() => onKeep(draft)}
      onRemove={onRemove}
      onClose={onClose}
    >
      <PickRow
        label={words.who}
        choices={staff}
        chosen={draft.who}
        onChoose={(who) => who !== null && setDraft({ ...draft, who })}
      />
      <DateRow
        label={words.from}
        value={draft.from}
        onChange={(from) => setDraft({ ...draft, from, to: draft.to < from ? from : draft.to })}
      />
      <DateRow label={words.lastDay} value={draft.to} onChange={(to) => setDraft({ ...draft, to })} />
    </EntrySheet>
  );
}
