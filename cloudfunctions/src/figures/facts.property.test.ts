import fc from 'fast-check';
import type { CaseHistory } from '#types/figures/case-history';
import { periodOf } from '#types/figures/days';
import {
  DEFAULT_DEFINITIONS,
  RATE_BASES,
  RATE_NAMES,
  RATE_SHARES,
  type Definitions,
} from '#types/figures/definitions';
import { COUNTED } from '#types/figures/figures';
import { evaluate } from './evaluate';
import { factsOf, SIGNAL_DAY } from './facts';
import { recount as recountIn } from './figure-samples';
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

/** Whatever a city may choose. */
const definitions: fc.Arbitrary<Definitions> = fc.record({
  bases: fc.record({
    onTime: fc.constantFrom(...RATE_BASES.onTime),
    rework: fc.constantFrom(...RATE_BASES.rework),
    relapse: fc.constantFrom(...RATE_BASES.relapse),
    satisfaction: fc.constantFrom(...RATE_BASES.satisfaction),
  }),
  onTimeBy: fc.constantFrom('closed', 'handled'),
  excusedIsOnTime: fc.boolean(),
  satisfiedStars: fc.integer({ min: 1, max: 5 }),
  longOpenDays: fc.constant(15),
  returnedTimes: fc.constant(2),
});

const recount = (cases: readonly CaseHistory[], by: Definitions) => recountIn(cases, PERIOD, NOW, by);
const names = { bureau: (id: string) => id, category: (id: string) => id };

describe('the evaluation', () => {
  it('equals a recount from the timelines, whatever happened and however a city counts: as a whole, by bureau, zone and category, by day and month', () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 25 }), definitions, (cases, by) => {
        const facts = cases.flatMap((one) => factsOf(one, NOW, by));
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
        expect(whole.tally).toEqual(recount(cases, by));
        for (const [row, field] of [
          ...whole.bureaus.map((one) => [one, 'bureauId'] as const),
          ...whole.zones.map((one) => [one, 'zoneId'] as const),
          ...whole.categories.map((one) => [one, 'categoryId'] as const),
        ])
          expect(row.tally).toEqual(
            recount(
              cases.filter((one) => one[field] === row.id),
              by,
            ),
          );
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
      fc.property(history, definitions, (one, by) => {
        const facts = factsOf(one, NOW, by);
        const dayOfKind = new Map(facts.map(({ kind, day }) => [kind as string, day]));
        for (const rate of RATE_NAMES) {
          const day = dayOfKind.get(RATE_SHARES[rate]);
          if (day !== undefined) expect(dayOfKind.get(by.bases[rate])).toBe(day);
        }
        expect(dayOfKind.size).toBe(facts.length);
        const usual = factsOf(one, NOW, { ...by, bases: DEFAULT_DEFINITIONS.bases });
        const kinds = usual.map(({ kind }) => kind as string);
        expect(kinds.includes('due')).toBe(kinds.includes('onTime') !== kinds.includes('late'));
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
