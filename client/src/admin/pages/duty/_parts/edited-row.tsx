import { dayOf } from '#types/china-time';
import { FRIDAY, MONDAY } from '#types/people/duty';
import type { RosterShown } from '#types/people/duty-contracts';
import type { Choice } from '@/components/pick-row';
import { DaySheet, LeaveSheet } from './day-sheet';
import { withRow } from './roster-words';
import { ShiftSheet } from './shift-sheet';

/** Which line of the roster is open; one past the last is a new one. */
export interface Edited {
  kind: 'shift' | 'day' | 'leave';
  at: number;
}

interface EditedRowProps {
  edited: Edited;
  roster: RosterShown;
  staff: readonly Choice[];
  onPlan(roster: RosterShown): void;
  onClose(): void;
}

/** A working day of an office, minutes after midnight: a shift nobody has said anything about yet. */
const OFFICE_HOURS = { from: 8 * 60, to: 18 * 60 };
const WORKING_WEEK = Array.from({ length: FRIDAY }, (_, index) => index + MONDAY);

/** The sheet of one line; what is kept goes into the plan. */
export function EditedRow({ edited: { kind, at }, roster, staff, onPlan, onClose }: EditedRowProps) {
  const who = staff[0]?.id ?? '';
  const today = dayOf(Date.now());
  const { shifts, days, leaves } = roster;
  switch (kind) {
    case 'shift': {
      const put = (row: (typeof shifts)[number] | null) =>
        onPlan({ ...roster, shifts: withRow(shifts, at, row) });
      const fresh = { who, weekdays: WORKING_WEEK, ...OFFICE_HOURS, onHolidays: false };
      return (
        <ShiftSheet
          shift={shifts[at] ?? fresh}
          staff={staff}
          onKeep={put}
          onRemove={shifts[at] ? () => put(null) : null}
          onClose={onClose}
        />
      );
    }
    case 'day': {
      const put = (row: (typeof days)[number] | null) => onPlan({ ...roster, days: withRow(days, at, row) });
      return (
        <DaySheet
          row={days[at] ?? { day: today, who: [] }}
          staff={staff}
          onKeep={put}
          onRemove={days[at] ? () => put(null) : null}
          onClose={onClose}
        />
      );
    }
    case 'leave': {
      const put = (row: (typeof leaves)[number] | null) =>
        onPlan({ ...roster, leaves: withRow(leaves, at, row) });
      return (
        <LeaveSheet
          row={leaves[at] ?? { who, from: today, to: today }}
          staff={staff}
          onKeep={put}
          onRemove={leaves[at] ? () => put(null) : null}
          onClose={onClose}
        />
      );
    }
  }
}
