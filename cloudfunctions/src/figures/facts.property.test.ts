import fc from 'fast-check';
import type { CaseHistory } from '#types/figures/case-history';
import { dayOf } from '#types/china-time';
import { periodOf } from '#types/figures/days';
import { COUNTED, DEFAULT_DEFINITIONS, type Counted } from '#types/figures/figures';
import { evaluate } from './evaluate';
import { factsOf, SIGNAL_DAY } from './facts';
import { tallyDay, tallyMonth } from './tally';

const START = Date.parse('2026-10-01T02:00:00Z');
const HOUR_MS = 3_600_000;
const NOW = START + 60 * 24 * HOUR_MS;
const PERIOD = { from: '2026-10-01', to: '2026-11-30' };

/** Which steps can come after each, and where they lead: enough of the closed loop for every figure to move. */
const NEXT: Record<string, [step: string, state: string][]> = {
  screening: [
    ['screen-pass', 'submitted'],
    ['reject', 'rejected'],
  ],
  submitted: [
    ['accept', 'submitted'],
    ['dispatch', 'dispatched'],
    ['withdraw', 'withdrawn'],
  ],
  dispatched: [
    ['start', 'handling'],
    ['return', 'submitted'],
    ['dispatch', 'dispatched'],
  ],
  handling: [
    ['finish', 'handled'],
    ['suspend', 'suspended'],
    ['return', 'submitted'],
  ],
  suspended: [['resume', 'dispatched']],
  handled: [
    ['verify-pass', 'closed'],
    ['verify-fail', 'dispatched'],
  ],
  closed: [
    ['rate', 'closed'],
    ['reopen', 'dispatched'],
    ['relapse', 'dispatched'],
  ],
};
const OPEN = ['submitted', 'dispatched', 'handling', 'handled', 'suspended'];

/** A case that somebody lived through: random steps, each some hours after the one before. */
const history = fc
  .record({
    reportId: fc.uuid(),
    bureauId: fc.constantFrom('weather', 'housing', null),
    zoneId: fc.constantFrom('z1', 'z2', null),
    categoryId: fc.constantFrom('rubbish', 'graffiti'),
    screened: fc.boolean(),
    steps: fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 90 })), { maxLength: 50 }),
    dueHours: fc.option(fc.integer({ min: 1, max: 1500 })),
    missed: fc.array(fc.record({ excused: fc.boolean() }), { maxLength: 2 }),
    stars: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ screened, steps, dueHours, missed, stars, ...rest }): CaseHistory => {
    let at = START;
    let state = screened ? 'screening' : 'submitted';
    const entries = [{ step: screened ? 'screen' : 'submit', state, at }];
    for (const [choice, hours] of steps) {
      const ways = NEXT[state] ?? [];
      const way = ways[choice % Math.max(1, ways.length)];
      at += hours * HOUR_MS;
      if (!way || at > NOW) break;
      state = way[1];
      entries.push({ step: way[0], state, at });
    }
    const rated = entries.filter(({ step }) => step === 'rate').at(-1);
    return {
      ...rest,
      zoneName: rest.zoneId,
      open: OPEN.includes(state),
      running: ['dispatched', 'handling'].includes(state),
      entries,
      dueAt: dueHours === null ? null : START + dueHours * HOUR_MS,
      lateness: dueHours === null ? [] : missed,
      stars: rated && stars !== null ? { count: stars, at: rated.at } : null,
      stubbornAt: null,
      suspendedMs: 0,
      returns: entries.filter(({ step }) => step === 'return').length,
    };
  });

/** Counted straight from the timelines, with the words of the definitions and none of the code. */
function recount(cases: readonly CaseHistory[]): Record<Counted, number> {
  const day = (at: number) => dayOf(at) >= PERIOD.from && dayOf(at) <= PERIOD.to;
  const count = (fits: (one: CaseHistory, has: (step: string) => number[]) => boolean) =>
    cases.filter((one) =>
      fits(one, (step) => one.entries.filter((entry) => entry.step === step).map(({ at }) => at)),
    ).length;
  const checks = (one: CaseHistory) => one.entries.filter(({ step }) => /^verify-/.test(step));
  const isFiled = (one: CaseHistory) => one.entries.some(({ state }) => state === 'submitted');
  const inTime = (one: CaseHistory) => {
    const closings = one.entries.filter(({ step }) => step === 'verify-pass').map(({ at }) => at);
    return (
      one.dueAt !== null &&
      one.lateness.length === 0 &&
      closings.length > 0 &&
      Math.max(...closings) <= one.dueAt
    );
  };
  const isDue = (one: CaseHistory) =>
    one.dueAt !== null && isFiled(one) && day(one.dueAt) && (one.dueAt <= NOW || inTime(one));
  return {
    filed: count((one) => isFiled(one)),
    dispatched: count((one) => one.entries.some(({ state }) => state === 'dispatched')),
    handled: count((_, has) => has('finish').length > 0),
    closed: count((_, has) => has('verify-pass').length > 0),
    relapsed: count((_, has) => has('relapse').length > 0),
    verified: count((one) => checks(one).length > 0),
    reworked: count((_, has) => has('verify-fail').length > 0),
    due: count(isDue),
    onTime: count((one) => isDue(one) && inTime(one)),
    late: count((one) => isDue(one) && !inTime(one)),
    rated: count((one) => one.stars !== null && day(one.stars.at)),
    satisfied: count((one) => (one.stars?.count ?? 0) >= 4),
  };
}

const names = { bureau: (id: string) => id, category: (id: string) => id };

describe('the evaluation', () => {
  it('equals a recount from the timelines, whatever happened: as a whole, by bureau, zone and category, by day and month', () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 25 }), (cases) => {
        const facts = cases.flatMap((one) => factsOf(one, NOW, DEFAULT_DEFINITIONS));
        const days = [...new Set(facts.map(({ day }) => day))].filter((day) => day !== SIGNAL_DAY);
        const documents = days.flatMap((day) =>
          tallyDay(
            day,
            facts.filter((fact) => fact.day === day),
          ),
        );
        const all = evaluate(documents, PERIOD, names, { bureauId: null });
        const inPeriod = documents.filter(({ period }) => period >= PERIOD.from && period <= PERIOD.to);
        const whole = evaluate(inPeriod, PERIOD, names, { bureauId: null });
        expect(whole.tally).toEqual(recount(cases));
        for (const [row, field] of [
          ...whole.bureaus.map((one) => [one, 'bureauId'] as const),
          ...whole.zones.map((one) => [one, 'zoneId'] as const),
          ...whole.categories.map((one) => [one, 'categoryId'] as const),
        ])
          expect(row.tally).toEqual(recount(cases.filter((one) => one[field] === row.id)));
        const months = ['2026-10', '2026-11'].flatMap((month) =>
          ['weather', 'housing', ''].flatMap(
            (bureauId) =>
              tallyMonth(
                month,
                bureauId,
                inPeriod.filter((one) => one.bureauId === bureauId && one.period.startsWith(month)),
              ) ?? [],
          ),
        );
        expect(evaluate(months, PERIOD, names, { bureauId: null }).tally).toEqual(whole.tally);
        expect(all.tally.filed).toBe(whole.tally.filed);
      }),
      { numRuns: 150 },
    );
  });

  it('never has a share larger than its base, and every deadline is either kept or missed', () => {
    fc.assert(
      fc.property(history, (one) => {
        const kinds = factsOf(one, NOW, DEFAULT_DEFINITIONS).map(({ kind }) => kind as string);
        for (const [part, base] of [
          ['onTime', 'due'],
          ['late', 'due'],
          ['reworked', 'verified'],
          ['relapsed', 'closed'],
          ['satisfied', 'rated'],
        ])
          if (kinds.includes(part!)) expect(kinds).toContain(base);
        expect(kinds.includes('due')).toBe(kinds.includes('onTime') !== kinds.includes('late'));
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });

  it('takes a week from Monday to Sunday and a month from its first to its last day', () => {
    expect(periodOf('week', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(periodOf('week', '2026-11-23')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(periodOf('month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(COUNTED).toHaveLength(12);
  });
});
