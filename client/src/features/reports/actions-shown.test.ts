import type { Report } from '#types/reports/report';
import type { ReportState, ReportStep } from '#types/reports/states';
import { actionsShown, dueShown, maySendBack, stepDueShown } from './actions-shown';

const shown = (steps: ReportStep[], state: ReportState, more: Partial<Report> = {}) =>
  actionsShown({ steps, state, suspension: null, rating: null, ...more });
const asked = (...answers: ('agree' | 'object' | null)[]): Partial<Report> => ({
  suspension: {
    reason: '',
    since: 1,
    planAt: 2,
    bureaus: answers.map((answer, index) => ({
      bureauId: `b${index}`,
      bureauName: '',
      answer,
      note: '',
      at: null,
    })),
  },
});

describe('what stands in the report’s bar', () => {
  it('puts the next piece of work first', () => {
    expect(shown(['start', 'return', 'extend'], 'dispatched').primary).toBe('start');
    expect(shown(['finish', 'suspend'], 'handling').primary).toBe('finish');
    expect(shown(['verify', 'follow'], 'handled').primary).toBe('verify');
    expect(shown(['rate', 'reopen', 'relapse'], 'closed').primary).toBe('rate');
    expect(shown(['follow'], 'handling').primary).toBe('follow');
    expect(shown([], 'closed')).toEqual({ primary: null, more: [] });
  });

  it('asks the dispatcher to accept first, and to name a bureau where the routing did not', () => {
    expect(shown(['accept', 'dispatch', 'follow'], 'submitted')).toEqual({
      primary: 'accept',
      more: ['follow', 'dispatch'],
    });
    expect(shown(['dispatch', 'follow'], 'submitted').primary).toBe('dispatch');
  });

  it('asks the desk for its answer before anything else that is possible', () => {
    expect(shown(['dispatch', 'decide-extension', 'suspend'], 'handling').primary).toBe('decide-extension');
    expect(shown(['decide-appeal', 'hide'], 'closed').primary).toBe('decide-appeal');
  });

  it('keeps the exceptions behind “more”, following among them where there is other work', () => {
    expect(shown(['dispatch', 'follow', 'suspend'], 'dispatched')).toEqual({
      primary: null,
      more: ['follow', 'dispatch', 'suspend'],
    });
  });

  it('asks a bureau that has not said whether it agrees, and to go on once all do', () => {
    expect(shown(['answer'], 'suspended', asked('agree', null)).primary).toBe('answer');
    expect(shown(['answer', 'resume'], 'suspended', asked('agree', 'object')).primary).toBeNull();
    expect(shown(['resume'], 'suspended', asked('agree', 'agree')).primary).toBe('resume');
    expect(shown(['resume'], 'suspended', asked()).primary).toBe('resume');
  });

  it('offers opening it again first only to who was not content', () => {
    const rated = (stars: number): Partial<Report> => ({ rating: { stars, words: '', hidden: false } });
    expect(shown(['reopen', 'relapse'], 'closed', rated(2)).primary).toBe('reopen');
    expect(shown(['reopen', 'relapse'], 'closed', rated(5))).toEqual({
      primary: null,
      more: ['reopen', 'relapse'],
    });
  });

  it('lets the reporter confirm but not send back', () => {
    expect(maySendBack({ steps: ['verify'], mine: true })).toBe(false);
    expect(maySendBack({ steps: ['verify'], mine: false })).toBe(true);
    expect(maySendBack({ steps: ['verify'], mine: true, bureaus: [] })).toBe(true);
    expect(maySendBack({ steps: [], mine: false })).toBe(false);
  });
});

describe('the deadline on a report', () => {
  it('counts down while a bureau has it, and afterwards says whether it was kept', () => {
    expect(dueShown({ state: 'dispatched', dueAt: 1, overdue: false })).toBe('running');
    expect(dueShown({ state: 'handled', dueAt: 1, overdue: false })).toBe('in-time');
    expect(dueShown({ state: 'closed', dueAt: 1, overdue: true })).toBe('late');
    expect(dueShown({ state: 'submitted', dueAt: null, overdue: false })).toBe('none');
    expect(dueShown({ state: 'suspended', dueAt: 1, overdue: true })).toBe('none');
  });

  it('says which step the desk’s or the check’s own time is for', () => {
    expect(stepDueShown({ state: 'submitted', stepDueAt: 1 }, [])).toBe('accept');
    expect(stepDueShown({ state: 'submitted', stepDueAt: 1 }, [{ step: 'accept', at: 1 }])).toBe('dispatch');
    expect(stepDueShown({ state: 'handled', stepDueAt: 1 }, [])).toBe('verify');
    expect(stepDueShown({ state: 'handling', stepDueAt: 1 }, [])).toBeNull();
    expect(stepDueShown({ state: 'handled', stepDueAt: null }, [])).toBeNull();
  });
});
