import { communityScope } from '#types/people/scope';
import { PUBLIC_STATES, REPORT_STATES, type ReportState } from '#types/reports/states';
import type { Caller, Grant } from '../platform/action';
import { Refusal } from '../platform/refusal';
import type { ReportDocument } from './report';
import { actingRole, admit, maySee, POLICY, requireDesk, stepsFor, type PolicyStep } from './report-policy';
import { aCaller, aReport, FILED_AT, theReporter } from './report-samples';

const grant = (role: Grant['role'], bureauId: string | null) => aCaller({ role, bureauId });

/** Everybody there is: without a role, with each role where it counts and where it does not, and those it is about. */
const PEOPLE = {
  resident: aCaller(),
  follower: { ...aCaller(), key: 'follower-key' },
  reporter: theReporter,
  volunteer: grant('volunteer', null),
  handler: grant('handler', 'weather'),
  'handler elsewhere': grant('handler', 'housing'),
  leader: grant('leader', 'weather'),
  'leader elsewhere': grant('leader', 'housing'),
  'leader of a bureau that must agree': grant('leader', 'street-office'),
  dispatcher: grant('dispatcher', null),
  'dispatcher elsewhere': grant('dispatcher', 'housing'),
  inspector: grant('inspector', null),
  'inspector elsewhere': grant('inspector', 'housing'),
  admin: grant('admin', null),
  'admin elsewhere': grant('admin', 'housing'),
} as const satisfies Record<string, Caller>;
type Who = keyof typeof PEOPLE;
const WHO = Object.keys(PEOPLE) as Who[];

/** Who may take which step in which state, and what the others are told: written by hand, the table a town would sign. */
const desk: readonly Who[] = ['dispatcher', 'admin'];
const bureau: readonly Who[] = ['handler', 'leader'];
const everybody = WHO;
const once: readonly ReportState[] = [
  'submitted',
  'dispatched',
  'handling',
  'handled',
  'suspended',
  'closed',
];
const SIGNED: Record<PolicyStep, { who: readonly Who[]; from: readonly ReportState[]; others: string }> = {
  accept: { who: desk, from: ['screening', 'submitted'], others: 'call.not-allowed' },
  dispatch: { who: desk, from: ['submitted', 'dispatched'], others: 'call.not-allowed' },
  start: { who: bureau, from: ['dispatched'], others: 'call.not-allowed' },
  progress: { who: bureau, from: ['handling'], others: 'call.not-allowed' },
  finish: { who: bureau, from: ['handling'], others: 'call.not-allowed' },
  verify: { who: ['inspector', 'dispatcher', 'reporter'], from: ['handled'], others: 'call.not-allowed' },
  rate: { who: ['reporter'], from: ['closed'], others: 'report.not-yours' },
  withdraw: { who: ['reporter'], from: ['screening', 'submitted'], others: 'report.not-yours' },
  reject: { who: desk, from: ['screening', 'submitted'], others: 'call.not-allowed' },
  merge: { who: desk, from: ['submitted', 'dispatched'], others: 'call.not-allowed' },
  suspend: { who: ['leader', 'dispatcher'], from: ['dispatched', 'handling'], others: 'call.not-allowed' },
  resume: { who: ['leader', 'dispatcher'], from: ['suspended'], others: 'call.not-allowed' },
  return: { who: bureau, from: ['dispatched', 'handling'], others: 'call.not-allowed' },
  answer: {
    who: ['leader of a bureau that must agree'],
    from: ['suspended'],
    others: 'report.not-asked',
  },
  extend: { who: bureau, from: ['dispatched', 'handling'], others: 'call.not-allowed' },
  'decide-extension': { who: desk, from: ['dispatched', 'handling'], others: 'call.not-allowed' },
  // The other bureau's leader too: that bureau had it, and was late.
  appeal: { who: ['leader', 'leader elsewhere'], from: once, others: 'call.not-allowed' },
  'decide-appeal': { who: desk, from: once, others: 'call.not-allowed' },
  reopen: { who: ['reporter'], from: ['closed'], others: 'report.not-yours' },
  relapse: { who: everybody, from: ['closed'], others: 'never' },
  recheck: {
    who: ['volunteer', 'handler', 'leader', 'dispatcher', 'inspector'],
    from: ['closed'],
    others: 'call.not-allowed',
  },
  hide: { who: desk, from: REPORT_STATES, others: 'call.not-allowed' },
  restore: { who: desk, from: REPORT_STATES, others: 'call.not-allowed' },
};
const STEPS = Object.keys(SIGNED) as PolicyStep[];

const PUBLIC: readonly ReportState[] = [
  'submitted',
  'dispatched',
  'handling',
  'handled',
  'closed',
  'suspended',
];
const NO_STAFF: readonly Who[] = ['resident', 'follower', 'volunteer'];
const DESK_HERE: readonly Who[] = ['dispatcher', 'admin'];

function sees(who: Who, state: ReportState): boolean {
  if (who === 'reporter' || PUBLIC.includes(state)) return true;
  return state === 'screening' ? DESK_HERE.includes(who) : !NO_STAFF.includes(who);
}

function signed(who: Who, step: PolicyStep, state: ReportState): string {
  const row = SIGNED[step];
  if (!sees(who, state)) return 'report.not-found';
  if (!row.who.includes(who)) return row.others;
  return row.from.includes(state) ? 'allowed' : 'report.wrong-state';
}

/** With everything there is to ask and answer about, whatever its state. */
function theReport(state: ReportState): ReportDocument {
  const base = aReport({ state });
  const late = { dueAt: 1, bureauName: '', doneAt: 2 };
  return {
    ...base,
    last: { ...base.last, step: 'submit' },
    lateness: [
      { ...late, bureauId: 'housing', appeal: null },
      {
        ...late,
        dueAt: 2,
        bureauId: 'weather',
        appeal: { reason: '', state: 'asked', note: '', askedAt: 3, decidedAt: null },
      },
    ],
    suspension: {
      reason: '',
      since: 1,
      planAt: 2,
      dueAt: null,
      leftMs: 0,
      bureaus: [{ bureauId: 'street-office', bureauName: '', answer: null, note: '', at: null }],
    },
  };
}

function told(who: Who, step: PolicyStep, state: ReportState): string {
  try {
    admit(PEOPLE[who], theReport(state), step, () => null);
    return 'allowed';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('every step there is', () => {
  it('is in the table a town would sign', () => {
    expect(STEPS.sort()).toEqual(Object.keys(POLICY).sort());
  });
});

describe.each(STEPS)('“%s”', (step) => {
  it.each(WHO)('by a %s is allowed, or refused in the signed words, in every state', (who) => {
    const states = Object.fromEntries(REPORT_STATES.map((state) => [state, told(who, step, state)]));
    expect(states).toEqual(
      Object.fromEntries(REPORT_STATES.map((state) => [state, signed(who, step, state)])),
    );
  });
});

describe.each(WHO)('a %s', (who) => {
  it.each(REPORT_STATES)('is offered no step on a report that is %s but those that are allowed', (state) => {
    const offered = stepsFor(PEOPLE[who], theReport(state), true, FILED_AT);
    expect(offered.filter((step) => signed(who, step as PolicyStep, state) !== 'allowed')).toEqual(
      // Whoever may not see the report is not shown any step: the page itself is refused.
      sees(who, state) ? [] : expect.any(Array),
    );
  });

  it.each(REPORT_STATES)('sees a report that is %s, or does not, as signed', (state) => {
    expect(maySee(PEOPLE[who], theReport(state))).toBe(sees(who, state));
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
});

describe('a report', () => {
  it('that is not judged yet is seen by the desk of its own community, and by that of no other', () => {
    const report = aReport({ state: 'screening', communityName: '文昌社区' });
    const of = (name: string) => grant('dispatcher', communityScope(name));
    expect(maySee(of('文昌社区'), report)).toBe(true);
    expect(maySee(of('河东社区'), report)).toBe(false);
    // The queues hold the whole town's cases.
    expect(() => requireDesk(of('文昌社区'))).toThrow(Refusal);
  });

  it('whose state is public is seen by anybody, but not when it is hidden', () => {
    const hidden = [{ part: 'report' as const, partId: null, reason: '', at: 1 }];
    for (const state of PUBLIC_STATES) {
      expect(maySee(aCaller(), aReport({ state }))).toBe(true);
      expect(maySee(aCaller(), aReport({ state, hidden }))).toBe(false);
      expect(maySee(PEOPLE.volunteer, aReport({ state, hidden }))).toBe(false);
      expect(maySee(theReporter, aReport({ state, hidden }))).toBe(true);
      expect(maySee(PEOPLE.handler, aReport({ state, hidden }))).toBe(true);
    }
  });

  it('is offered to be followed to anybody but its reporter and its handlers, once, while it is open', () => {
    const offered = (caller: Caller, report = aReport(), following = false) =>
      stepsFor(caller, report, following, FILED_AT);
    expect(offered(aCaller())).toContain('follow');
    expect(offered(aCaller(), aReport(), true)).not.toContain('follow');
    expect(offered(theReporter)).not.toContain('follow');
    expect(offered(PEOPLE.handler)).not.toContain('follow');
    expect(offered(aCaller(), aReport({ state: 'closed' }))).not.toContain('follow');
  });

  it('is not offered what has been done, or cannot be any more', () => {
    const rating = { stars: 5, words: '', at: 1, screened: true };
    const offered = (who: Who, over: Partial<ReportDocument>, now = FILED_AT) =>
      stepsFor(PEOPLE[who], aReport(over), true, now);
    const closed = { state: 'closed', closedAt: FILED_AT } as const;
    const days = (count: number) => FILED_AT + count * 24 * 3_600_000;
    expect(offered('reporter', closed)).toEqual(['rate', 'reopen', 'relapse']);
    expect(offered('reporter', { ...closed, rating })).toEqual(['reopen', 'relapse']);
    expect(offered('reporter', { ...closed, rating }, days(8))).toEqual(['relapse']);
    expect(offered('reporter', { ...closed, rating, reopens: 2 })).toEqual(['relapse']);
    expect(offered('resident', closed, days(91))).toEqual([]);
    expect(offered('dispatcher', { state: 'submitted', acceptedAt: 1 })).not.toContain('accept');
    expect(offered('handler', { binding: true })).toEqual(['start', 'extend']);
    expect(offered('handler', { binding: false })).toEqual(['start', 'return', 'extend']);
    expect(offered('handler', {}, days(30))).toEqual(['start', 'return']);
  });
});
