import type { CaseHistory } from '#types/figures/case-history';
import { dayOf } from '#types/china-time';
import { RATE_SHARES, type Definitions, type RateName } from '#types/figures/definitions';
import type { Counted } from '#types/figures/figures';

/** What is counted, and what stands for a signal: `open` is longOpen once it is old, `running` overdue once it is past. */
export type FactKind = Counted | 'open' | 'running' | 'returned' | 'reopened' | 'back' | 'stubborn';

/** Collection `figure_facts`: a case counts under this kind at this time. Always drawn anew from the case. */
export interface FactDocument {
  /** reportId and kind: a case counts once under each. */
  _id: string;
  reportId: string;
  kind: FactKind;
  at: number;
  /** `dayOf(at)` for what is counted by day, `now` for signals. */
  day: string;
  /** '' is the dispatch desk. */
  bureauId: string;
  zoneId: string;
  zoneName: string;
  categoryId: string;
  /** From being dispatched to being handed in, suspension left out; of `handled` only. */
  handleMs: number | null;
}

export const SIGNAL_DAY = 'now';

/** Everything a case counts for, as at `now`. */
export function factsOf(history: CaseHistory, now: number, definitions: Definitions): FactDocument[] {
  const { entries, stars, dueAt } = history;
  const first = (fits: (entry: CaseHistory['entries'][number]) => boolean) => entries.find(fits)?.at ?? null;
  const ever = (step: string) => entries.some((entry) => entry.step === step);
  const filedAt = first(({ state }) => state === 'submitted');
  const dispatchedAt = first(({ state }) => state === 'dispatched');
  const handledAt = first(({ step }) => step === 'finish');
  const closedAt = first(({ step }) => step === 'verify-pass');
  const verifiedAt = first(({ step }) => step.startsWith('verify-'));
  const kept = keptDeadline(history, definitions);
  const isDue = dueAt !== null && filedAt !== null && (kept || dueAt <= now);
  const lastOf = (step: string) => entries.filter((entry) => entry.step === step).at(-1)?.at ?? null;

  const bases: Partial<Record<FactKind, number | null>> = {
    filed: filedAt,
    dispatched: dispatchedAt,
    handled: handledAt,
    closed: closedAt,
    verified: verifiedAt,
    due: isDue ? dueAt : null,
    rated: stars?.at ?? null,
  };
  const isShare: Record<RateName, boolean> = {
    onTime: isDue && kept,
    rework: ever('verify-fail'),
    relapse: ever('relapse'),
    satisfaction: stars !== null && stars.count >= definitions.satisfiedStars,
  };
  /** Counted when its base is: a share is never more than what it is a share of. */
  const shares = (Object.keys(isShare) as RateName[]).map(
    (rate) => [RATE_SHARES[rate], isShare[rate] ? (bases[definitions.bases[rate]] ?? null) : null] as const,
  );

  const times: Partial<Record<FactKind, number | null>> = {
    ...bases,
    ...Object.fromEntries(shares),
    late: isDue && !kept ? dueAt : null,
    open: history.open ? filedAt : null,
    running: history.running ? dueAt : null,
    returned: history.open && history.returns >= definitions.returnedTimes ? lastOf('return') : null,
    reopened: history.open ? lastOf('reopen') : null,
    back: history.open ? lastOf('relapse') : null,
    stubborn: history.stubbornAt,
  };
  const handleMs =
    handledAt === null || dispatchedAt === null
      ? null
      : Math.max(0, handledAt - dispatchedAt - history.suspendedMs);
  return (Object.entries(times) as [FactKind, number | null][]).flatMap(([kind, at]) =>
    at === null ? [] : [factAt(history, kind, at, kind === 'handled' ? handleMs : null)],
  );
}

const SIGNAL_KINDS: readonly FactKind[] = ['open', 'running', 'returned', 'reopened', 'back', 'stubborn'];

function factAt(history: CaseHistory, kind: FactKind, at: number, handleMs: number | null): FactDocument {
  return {
    _id: `${history.reportId}.${kind}`,
    reportId: history.reportId,
    kind,
    at,
    day: SIGNAL_KINDS.includes(kind) ? SIGNAL_DAY : dayOf(at),
    bureauId: history.bureauId ?? '',
    zoneId: history.zoneId ?? '',
    zoneName: history.zoneName ?? '',
    categoryId: history.categoryId,
    handleMs,
  };
}

/** A case is on time when what the city asks for came by its last deadline, and no earlier one was missed. */
function keptDeadline(
  { dueAt, lateness, entries }: CaseHistory,
  { onTimeBy, excusedIsOnTime }: Definitions,
): boolean {
  if (dueAt === null) return false;
  const excused = excusedIsOnTime && lateness.length > 0 && lateness.every((one) => one.excused);
  if (lateness.length > 0 && !excused) return false;
  const step = onTimeBy === 'closed' ? 'verify-pass' : 'finish';
  const done = entries.filter((entry) => entry.step === step).at(-1)?.at;
  return done !== undefined && (excused || done <= dueAt);
}
