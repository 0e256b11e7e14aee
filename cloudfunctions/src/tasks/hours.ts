import { DAY_MS, startOf } from '#types/china-time';
import type { Period } from '#types/figures/days';
import type { HoursCredit } from '#types/tasks/events';
import type { Balance, HoursSource } from '#types/tasks/hours';
import { idFrom } from '../platform/ids';

/**
 * Collection `hours`, the ledger: append-only. There is an `add` and no other write (tests/architecture/ledger.test.ts); only who
 * has left is unnamed. Two ledgers in one: every sum is taken by source, and a correction is of the source of its entry.
 */
export interface HoursLine {
  /** Made from what it is about, so that it can be there only once: see the three ids below. */
  _id: string;
  personKey: string;
  source: HoursSource;
  /** Negative for a correction. */
  minutes: number;
  title: string;
  taskId: string | null;
  teamId: string | null;
  teamName: string | null;
  reason: string;
  /** The entry this one takes from; null for an entry. */
  corrects: string | null;
  /** 0 for an entry; corrections of one entry are 1, 2, 3 … without a gap. */
  ordinal: number;
  /** The intention of whoever wrote it: sent twice it is known again. */
  cause: string;
  /** First millisecond of the day the work was done, China's time. */
  workedAt: number;
  at: number;
  /** Person key. */
  byKey: string;
}

/** One line per approved claim, however often it is told. */
export const creditId = (claimId: string) => idFrom('hours', 'claim', claimId);
/** One line per intention. */
export const enteredId = (cause: string) => idFrom('hours', 'entered', cause);
/**
 * Correction n of an entry. Whoever has read n - 1 of them and decided by what is left takes this place; of two at the same
 * instant one finds it taken, reads again and decides again. So what is taken back never comes to more than the entry.
 */
export const correctionId = (entryId: string, ordinal: number) =>
  idFrom('hours', 'correction', entryId, String(ordinal));

/** The only way into the counted ledger. */
export function creditLine(credit: HoursCredit, teamName: string | null): HoursLine {
  const { claimId, taskId, title, personKey, teamId, minutes, day, at, byKey } = credit;
  return {
    _id: creditId(claimId),
    personKey,
    source: 'counted',
    minutes,
    title,
    taskId,
    teamId,
    teamName,
    reason: '',
    corrects: null,
    ordinal: 0,
    cause: claimId,
    workedAt: startOf(day),
    at,
    byKey,
  };
}

export interface Entering {
  personKey: string;
  minutes: number;
  title: string;
  day: string;
  reason: string;
}

export interface By {
  byKey: string;
  cause: string;
  at: number;
}

/** The only way into the entered ledger. */
export function enteredLine({ personKey, minutes, title, day, reason }: Entering, by: By): HoursLine {
  return {
    _id: enteredId(by.cause),
    personKey,
    source: 'entered',
    minutes,
    title,
    taskId: null,
    teamId: null,
    teamName: null,
    reason,
    corrects: null,
    ordinal: 0,
    workedAt: startOf(day),
    ...by,
  };
}

/** Of the day and the team of its entry, so that it takes from every sum the entry is in. */
export function correctionLine(entry: HoursLine, ordinal: number, minutes: number, reason: string, by: By) {
  const { personKey, source, title, taskId, teamId, teamName, workedAt } = entry;
  return {
    ...{
      _id: correctionId(entry._id, ordinal),
      personKey,
      source,
      title,
      taskId,
      teamId,
      teamName,
      workedAt,
    },
    ...{ minutes: -minutes, reason, corrects: entry._id, ordinal, ...by },
  } satisfies HoursLine;
}

/** What is left of an entry after its corrections. */
export const leftOf = (
  entry: Pick<HoursLine, 'minutes'>,
  corrections: readonly Pick<HoursLine, 'minutes'>[],
): number => corrections.reduce((left, { minutes }) => left + minutes, entry.minutes);

/** Read while others write, a page could have missed one; then what is left is not known. */
export const isComplete = (corrections: readonly Pick<HoursLine, 'ordinal'>[]): boolean =>
  corrections.every(({ ordinal }, at) => ordinal === at + 1);

/** Minutes by source, as the database has summed them. */
export function balanceFrom(sums: readonly { _id: HoursSource; minutes: number }[]): Balance {
  const of = (source: HoursSource) => sums.find(({ _id }) => _id === source)?.minutes ?? 0;
  return { counted: of('counted'), entered: of('entered') };
}

/** From its first millisecond, and before its end. */
export const spanOf = ({ from, to }: Period) => ({ from: startOf(from), before: startOf(to) + DAY_MS });
