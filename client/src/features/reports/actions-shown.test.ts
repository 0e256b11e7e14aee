import { actionsShown, dueShown, maySendBack, moreStepsOf } from './actions-shown';

describe('what stands in the report’s bar', () => {
  it('puts the next piece of work first', () => {
    expect(actionsShown({ steps: ['start', 'follow'], state: 'dispatched' }).primary).toBe('start');
    expect(actionsShown({ steps: ['finish'], state: 'handling' }).primary).toBe('finish');
    expect(actionsShown({ steps: ['verify', 'follow'], state: 'handled' }).primary).toBe('verify');
    expect(actionsShown({ steps: ['rate'], state: 'closed' }).primary).toBe('rate');
    expect(actionsShown({ steps: ['follow'], state: 'handling' }).primary).toBe('follow');
    expect(actionsShown({ steps: [], state: 'closed' })).toEqual({ primary: null, secondary: null });
  });

  it('asks the dispatcher to accept first, and to name a bureau where the routing did not', () => {
    expect(actionsShown({ steps: ['accept', 'dispatch', 'follow'], state: 'submitted' })).toEqual({
      primary: 'accept',
      secondary: 'dispatch',
    });
    expect(actionsShown({ steps: ['dispatch', 'follow'], state: 'submitted' }).primary).toBe('dispatch');
  });

  it('offers another bureau quietly once there is one', () => {
    expect(actionsShown({ steps: ['dispatch', 'follow'], state: 'dispatched' })).toEqual({
      primary: null,
      secondary: 'dispatch',
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
});

describe('steps away from the usual way', () => {
  it('never stand in the bar', () => {
    const steps = ['withdraw', 'reject', 'merge', 'suspend', 'resume'] as const;
    expect(actionsShown({ steps: [...steps], state: 'submitted' })).toEqual({
      primary: null,
      secondary: null,
    });
    expect(moreStepsOf({ steps: ['start', 'suspend', 'merge'] })).toEqual(['merge', 'suspend']);
  });
});
