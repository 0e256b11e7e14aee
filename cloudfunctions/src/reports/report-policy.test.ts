import { ROLES, type Role } from '#types/people/roles';
import { PUBLIC_STATES, REPORT_STATES, type ReportState, type ReportStep } from '#types/reports/states';
import type { Grant } from '../platform/action';
import { Refusal } from '../platform/refusal';
import { actingRole, actorFor, maySee, stepsFor } from './report-policy';
import { aCaller, aReport, theReporter } from './report-samples';

/** Who may take which step in which state, written down once more and by hand: the table a town would sign. */
const ALLOWED: Record<
  Exclude<ReportStep, 'follow'>,
  { roles: (Role | 'reporter')[]; states: ReportState[] }
> = {
  accept: { roles: ['dispatcher', 'admin'], states: ['screening', 'submitted'] },
  dispatch: { roles: ['dispatcher', 'admin'], states: ['submitted', 'dispatched'] },
  start: { roles: ['handler', 'leader'], states: ['dispatched'] },
  finish: { roles: ['handler', 'leader'], states: ['handling'] },
  verify: { roles: ['inspector', 'dispatcher', 'reporter'], states: ['handled'] },
  rate: { roles: ['reporter'], states: ['closed'] },
  withdraw: { roles: ['reporter'], states: ['screening', 'submitted'] },
  reject: { roles: ['dispatcher', 'admin'], states: ['screening', 'submitted'] },
  merge: { roles: ['dispatcher', 'admin'], states: ['submitted', 'dispatched'] },
  suspend: { roles: ['leader', 'dispatcher'], states: ['dispatched', 'handling'] },
  resume: { roles: ['leader', 'dispatcher'], states: ['suspended'] },
};
const STEPS = Object.keys(ALLOWED) as (keyof typeof ALLOWED)[];
const BUREAU_ROLES: readonly string[] = ['handler', 'leader'];
const WHO = [...ROLES.filter((role) => role !== 'resident'), 'resident', 'reporter'] as const;

/** Somebody with this role: staff of the report's bureau, or city-wide for the others. */
function somebody(role: (typeof WHO)[number]) {
  if (role === 'reporter') return theReporter;
  if (role === 'resident') return aCaller();
  return aCaller({ role, bureauId: BUREAU_ROLES.includes(role) ? 'weather' : null });
}

describe.each(WHO)('a %s', (role) => {
  it.each(REPORT_STATES)('is offered exactly the allowed steps on a report that is %s', (state) => {
    const report = aReport({ state, acceptedAt: null });
    const expected = STEPS.filter(
      (step) => ALLOWED[step].roles.includes(role) && ALLOWED[step].states.includes(state),
    );
    expect(stepsFor(somebody(role), report, true)).toEqual(expected);
  });
});

describe('staff of another bureau', () => {
  it.each(['start', 'finish'] as const)('cannot %s a report', (step) => {
    const stranger = aCaller({ role: 'handler', bureauId: 'housing' });
    expect(actingRole(stranger, aReport(), step)).toBeUndefined();
    expect(() => actorFor(stranger, aReport(), step, () => null)).toThrow(new Refusal('call.not-allowed'));
  });
});

describe('the role a step is taken in', () => {
  it('is the first that fits, with its bureau, for those who hold several', () => {
    const grants: Grant[] = [
      { role: 'dispatcher', bureauId: null },
      { role: 'leader', bureauId: 'weather' },
      { role: 'handler', bureauId: 'weather' },
    ];
    expect(actingRole(aCaller(...grants), aReport(), 'start')).toEqual({
      role: 'handler',
      bureauId: 'weather',
    });
  });

  it('tells somebody who wants to rate another’s report so', () => {
    expect(() => actorFor(aCaller(), aReport({ state: 'closed' }), 'rate', () => null)).toThrow(
      new Refusal('report.not-yours'),
    );
  });
});

describe('a report', () => {
  it.each(REPORT_STATES)('that is %s is seen by whom it may', (state) => {
    const report = aReport({ state });
    const open = (PUBLIC_STATES as readonly string[]).includes(state);
    expect(maySee(theReporter, report)).toBe(true);
    expect(maySee(aCaller(), report)).toBe(open);
    expect(maySee(somebody('volunteer'), report)).toBe(open);
    expect(maySee(somebody('dispatcher'), report)).toBe(true);
    expect(maySee(somebody('handler'), report)).toBe(state !== 'screening');
  });

  it('is offered to be followed to anybody but its reporter and its handlers, once, while it is open', () => {
    expect(stepsFor(aCaller(), aReport(), false)).toContain('follow');
    expect(stepsFor(aCaller(), aReport(), true)).not.toContain('follow');
    expect(stepsFor(theReporter, aReport(), false)).not.toContain('follow');
    expect(stepsFor(somebody('handler'), aReport(), false)).not.toContain('follow');
    expect(stepsFor(aCaller(), aReport({ state: 'closed' }), false)).not.toContain('follow');
  });

  it('that is rated, or accepted, is not offered for it again', () => {
    const rating = { stars: 5, words: '', at: 1, screened: true };
    expect(stepsFor(theReporter, aReport({ state: 'closed', rating }), true)).toEqual([]);
    const accepted = aReport({ state: 'submitted', acceptedAt: 1 });
    expect(stepsFor(somebody('dispatcher'), accepted, true)).toEqual(['dispatch', 'reject', 'merge']);
  });
});
