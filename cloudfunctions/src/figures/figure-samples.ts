import type { CaseHistory } from '#types/figures/case-history';
import { dayOf } from '#types/china-time';
import type { Period } from '#types/figures/days';
import {
  DEFAULT_DEFINITIONS,
  RATE_SHARES,
  type Definitions,
  type RateName,
} from '#types/figures/definitions';
import type { Counted } from '#types/figures/figures';

/** For tests: counted straight from the timelines, with the words of the definitions and none of the code. */
export function recount(
  cases: readonly CaseHistory[],
  period: Period,
  now: number,
  definitions: Definitions = DEFAULT_DEFINITIONS,
): Record<Counted, number> {
  const isIn = (at: number | undefined) =>
    at !== undefined && dayOf(at) >= period.from && dayOf(at) <= period.to;
  const has = ({ entries }: CaseHistory, step: RegExp) => entries.filter((entry) => step.test(entry.step));
  const led = ({ entries }: CaseHistory, to: string) => entries.filter(({ state }) => state === to);
  const inTime = (one: CaseHistory) => {
    const done = has(one, definitions.onTimeBy === 'closed' ? /^verify-pass$/ : /^finish$/).map(
      ({ at }) => at,
    );
    if (one.dueAt === null || done.length === 0) return false;
    const excused = definitions.excusedIsOnTime && one.lateness.length > 0;
    return excused
      ? one.lateness.every((late) => late.excused)
      : one.lateness.length === 0 && Math.max(...done) <= one.dueAt;
  };
  /** When a case counts in a base, if ever. */
  const when: Partial<Record<Counted, (one: CaseHistory) => number | undefined>> = {
    filed: (one) => led(one, 'submitted')[0]?.at,
    dispatched: (one) => led(one, 'dispatched')[0]?.at,
    handled: (one) => has(one, /^finish$/)[0]?.at,
    closed: (one) => has(one, /^verify-pass$/)[0]?.at,
    verified: (one) => has(one, /^verify-/)[0]?.at,
    due: (one) =>
      one.dueAt !== null && led(one, 'submitted').length > 0 && (one.dueAt <= now || inTime(one))
        ? one.dueAt
        : undefined,
    rated: (one) => one.stars?.at,
  };
  const isShare: Record<RateName, (one: CaseHistory) => boolean> = {
    onTime: (one) => when.due!(one) !== undefined && inTime(one),
    rework: (one) => has(one, /^verify-fail$/).length > 0,
    relapse: (one) => has(one, /^relapse$/).length > 0,
    satisfaction: (one) => (one.stars?.count ?? 0) >= definitions.satisfiedStars,
  };
  const count = (base: Counted, fits: (one: CaseHistory) => boolean = () => true) =>
    cases.filter((one) => isIn(when[base]!(one)) && fits(one)).length;
  const bases = Object.keys(when).map((base) => [base, count(base as Counted)]);
  const shares = (Object.keys(isShare) as RateName[]).map((rate) => [
    RATE_SHARES[rate],
    count(definitions.bases[rate], isShare[rate]),
  ]);
  return {
    ...Object.fromEntries([...bases, ...shares]),
    late: count('due', (one) => !inTime(one)),
  } as Record<Counted, number>;
}
