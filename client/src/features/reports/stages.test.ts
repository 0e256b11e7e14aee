import type { TimelineEntry } from '#types/reports/report';
import { stagesOf } from './stages';

const entry = (step: string, at: number): TimelineEntry => ({
  entryId: `${step}-${at}`,
  step,
  state: 'submitted',
  role: 'system',
  bureauName: null,
  note: '',
  photos: [],
  at,
});
const positions = (stages: ReturnType<typeof stagesOf>) => stages.map(({ position }) => position);
const dates = (stages: ReturnType<typeof stagesOf>) => stages.map(({ at }) => at);

describe('the five stages of a report', () => {
  it('dates every stage that was reached, whatever order the timeline comes in', () => {
    const timeline = [
      entry('verify-pass', 5),
      entry('finish', 4),
      entry('start', 3),
      entry('dispatch', 2),
      entry('submit', 1),
    ];
    const stages = stagesOf({ state: 'closed', filedAt: 1, closedAt: 5 }, timeline);
    expect(dates(stages)).toEqual([1, 2, 3, 4, 5]);
    expect(positions(stages)).toEqual(['done', 'done', 'done', 'done', 'done']);
  });

  it('takes back what rework undid, and dates the new beginning', () => {
    const before = [entry('submit', 1), entry('dispatch', 2), entry('start', 3), entry('finish', 4)];
    const back = stagesOf({ state: 'dispatched', filedAt: 1, closedAt: null }, [
      ...before,
      entry('verify-fail', 5),
    ]);
    expect(positions(back)).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead']);
    expect(dates(back)).toEqual([1, 2, null, null, null]);
    const again = stagesOf({ state: 'handling', filedAt: 1, closedAt: null }, [
      ...before,
      entry('verify-fail', 5),
      entry('start', 6),
    ]);
    expect(dates(again)).toEqual([1, 2, 6, null, null]);
  });

  it('counts a report as accepted before it has a bureau', () => {
    const sent = stagesOf({ state: 'submitted', filedAt: 1, closedAt: null }, [entry('submit', 1)]);
    expect(positions(sent)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead']);
    const accepted = stagesOf({ state: 'submitted', filedAt: 1, closedAt: null }, [
      entry('submit', 1),
      entry('accept', 2),
    ]);
    expect(positions(accepted)).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead']);
  });

  it('ends where the report left the line', () => {
    const stages = stagesOf({ state: 'rejected', filedAt: 1, closedAt: null }, [entry('screen', 1)]);
    expect(positions(stages)).toEqual(['ended', 'ahead', 'ahead', 'ahead', 'ahead']);
  });
});
