import { whoIsOnDuty, type Roster } from '#types/people/duty';
import type { WorkingCalendar } from '#types/places/working-calendar';
import type { Database } from '../platform/cloud';

export const ROSTERS = 'duty_rosters';

/** Collection `duty_rosters`: one per bureau, people by their keys. Whoever works there no longer is passed over. */
export interface RosterDocument extends Roster {
  /** The bureau's id. */
  _id: string;
  rev: number;
  /** Which intention changed it last: the same one again changes nothing. */
  lastKey: string;
}

export const NO_ROSTER: Roster = { shifts: [], days: [], leaves: [], deputy: null };

/** What is left of a roster's people; `translate` gives null for whoever is none of the bureau's. */
export function translated(roster: Roster, translate: (who: string) => string | null): Roster {
  const list = <T extends { who: string }>(rows: readonly T[]): T[] =>
    rows.flatMap((row) => {
      const who = translate(row.who);
      return who === null ? [] : [{ ...row, who }];
    });
  return {
    shifts: list(roster.shifts),
    days: roster.days.map(({ day, who }) => ({
      day,
      who: who.map(translate).filter((one) => one !== null),
    })),
    leaves: list(roster.leaves),
    deputy: roster.deputy === null ? null : translate(roster.deputy),
  };
}

export async function rosterOf(database: Database, bureauId: string): Promise<RosterDocument | null> {
  const { data } = await database.collection<RosterDocument>(ROSTERS).doc(bureauId).get();
  return data;
}

/** Of a bureau's people those whom its work is pushed to now; null where no roster says so: then it is everybody's. */
export async function onDutyOf<Person extends { key: string }>(
  database: Database,
  calendar: WorkingCalendar,
  bureauId: string,
  staff: readonly Person[],
  now: number,
): Promise<Person[] | null> {
  const roster = await rosterOf(database, bureauId);
  if (!roster) return null;
  const keys = [...new Set(staff.map(({ key }) => key))];
  const { rule, who } = whoIsOnDuty(roster, keys, calendar, now);
  return rule === 'all' ? null : staff.filter(({ key }) => who.includes(key));
}
