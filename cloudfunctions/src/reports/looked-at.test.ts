import type { Transition } from './report';
import { verdictOf } from './looked-at';

const planned = { state: 'due' as const, closedAt: 5 };
const found = (state: 'closed' | 'dispatched', step?: Transition, closedAt: number | null = 5) => ({
  ...{ state, closedAt },
  entries: step ? [{ recheckId: 'r', step, personKey: 'walker' }] : [],
});

describe('what a re-check has come to', () => {
  it('stands in the timeline of its case as soon as somebody has looked', () => {
    expect(verdictOf('r', planned, found('closed', 'recheck'))).toMatchObject({
      ...{ verdict: 'clean', personKey: 'walker' },
    });
    expect(verdictOf('r', planned, found('dispatched', 'relapse', null))).toMatchObject({
      ...{ verdict: 'back', personKey: 'walker' },
    });
  });

  it('is open while the case is closed as it was when it was planned', () => {
    expect(verdictOf('r', planned, found('closed'))).toMatchObject({ verdict: 'due', personKey: null });
  });

  it('is nothing that anybody has to look at once the case is open again, closed once more, or gone', () => {
    expect(verdictOf('r', planned, found('dispatched', undefined, null)).verdict).toBe('dropped');
    expect(verdictOf('r', planned, found('closed', undefined, 9)).verdict).toBe('dropped');
    expect(verdictOf('r', undefined, undefined).verdict).toBe('dropped');
  });

  it('stays what it was where the timeline does not say which look it was', () => {
    const clean = { ...planned, state: 'clean' as const };
    expect(verdictOf('r', clean, found('closed'))).toMatchObject({ verdict: 'clean', personKey: null });
  });
});
