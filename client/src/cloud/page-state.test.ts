import { afterReading, firstState, phaseOf } from './page-state';
import type { Problem } from './problem';

const OFFLINE: Problem = { kind: 'offline', code: null, message: '', fields: {}, requestId: '' };

describe('the states of a page', () => {
  it('begins by loading, and with what was kept it is ready at once', () => {
    expect(phaseOf(firstState(null))).toBe('loading');
    expect(phaseOf(firstState({ data: 1, at: 5 }))).toBe('ready');
  });

  it('keeps showing what was kept, with its time, when the network fails', () => {
    const state = afterReading(firstState({ data: 1, at: 5 }), { ok: false, problem: OFFLINE });
    expect(state).toEqual({ data: 1, keptAt: 5, problem: OFFLINE, reading: false });
  });

  it('is an error only where nothing can be shown', () => {
    expect(phaseOf(afterReading(firstState(null), { ok: false, problem: OFFLINE }))).toBe('error');
  });

  it('forgets the problem and the kept time once fresh data is there', () => {
    const state = afterReading(firstState({ data: 1, at: 5 }), { ok: true, data: 2 });
    expect(state).toEqual({ data: 2, keptAt: null, problem: null, reading: false });
  });
});
