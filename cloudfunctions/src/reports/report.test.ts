import fc from 'fast-check';
import { REPORT_STATES } from '#types/reports/states';
import { fileReport } from './filing';
import { reportNumber } from './number';
import { aCategory, aFiling } from './report-samples';
import { mayLeave, SYSTEM, takeStep, TRANSITIONS, type Transition } from './report';

const steps = Object.keys(TRANSITIONS) as Transition[];

describe('the closed loop', () => {
  it('can be left only as the table says, and leads where it says', () => {
    for (const step of steps) {
      for (const state of REPORT_STATES) {
        expect(mayLeave(state, step)).toBe((TRANSITIONS[step].from as readonly string[]).includes(state));
      }
    }
  });

  it('leaves a gapless timeline whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 50 }), (wanted) => {
        const filed = fileReport(aFiling());
        let report = filed.report;
        const entries = [...filed.entries];
        for (const transition of wanted.filter((step) => TRANSITIONS[step].from.length > 0)) {
          if (!mayLeave(report.state, transition)) continue;
          const taken = takeStep(report, { transition, actor: SYSTEM, at: 1 }, `e${entries.length}`);
          report = taken.report;
          entries.push(taken.entry);
        }
        expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
        expect(report.seq).toBe(entries.length);
        expect(entries.at(-1)?.state).toBe(report.state);
      }),
    );
  });
});

describe('filing', () => {
  it('with a bureau that answers is dispatched at once and its deadline runs', () => {
    const { report, entries, events } = fileReport(aFiling());
    expect(report).toMatchObject({ state: 'dispatched', bureauId: 'weather', screening: null });
    expect(report.dueAt).toBeGreaterThan(report.filedAt);
    expect(report.remindAt).toBeLessThan(report.dueAt ?? 0);
    expect(entries.map(({ step, role }) => [step, role])).toEqual([
      ['submit', 'reporter'],
      ['dispatch', 'system'],
    ]);
    expect(events).toEqual(['dispatched']);
  });

  it('with no bureau waits at the dispatch desk, without a deadline', () => {
    const { report, events } = fileReport(aFiling({ bureau: null }));
    expect(report).toMatchObject({ state: 'submitted', bureauId: null, dueAt: null });
    // The desk’s own target runs.
    expect(report.remindAt).toBe(report.stepDueAt);
    expect(events).toEqual(['desk']);
  });

  it.each(['review', 'outage'] as const)('is held back where WeChat answers %s', (verdict) => {
    const { report, entries } = fileReport(aFiling({ verdict }));
    expect(report).toMatchObject({ state: 'screening', screening: verdict, bureauId: null });
    expect(entries).toHaveLength(1);
  });

  it('keeps every picture unseen by others until it is judged', () => {
    const { report } = fileReport(aFiling({ photos: ['cloud://e.b/1', 'cloud://e.b/2'] }));
    expect(report.photos).toHaveLength(2);
    expect(report.verdicts).toEqual({});
  });

  it('always gives worklists something to sort by', () => {
    for (const filing of [aFiling(), aFiling({ bureau: null }), aFiling({ verdict: 'review' })]) {
      expect(fileReport(filing).report.urgentAt).toBeGreaterThan(0);
    }
    expect(fileReport(aFiling()).report.urgentAt).toBe(fileReport(aFiling()).report.dueAt);
  });

  it('of an urgent category gives plain hours', () => {
    const { report } = fileReport(aFiling({ category: { ...aCategory, urgent: true, handlingHours: 4 } }));
    expect((report.dueAt ?? 0) - report.filedAt).toBe(4 * 3_600_000);
  });
});

describe('a report’s number', () => {
  it('is the day in China and six digits', () => {
    const lateInLondon = Date.parse('2026-11-22T17:00:00Z');
    expect(reportNumber(lateInLondon, () => 42)).toBe('261123000042');
    expect(reportNumber(lateInLondon, (below) => below - 1)).toBe('261123999999');
  });
});
