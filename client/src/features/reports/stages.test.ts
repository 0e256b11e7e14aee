import type { TimelineEntry } from '#types/reports/report';
import { stageDates } from './stages';

const entry = (step: string, at: number): TimelineEntry => ({
  entryId: `${step}-${at}`,
  step,
  state: 'submitted',
  role: 'system',
  bureauName: null,
  toBureauName: null,
  note: '',
  photos: [],
  at,
  hidden: false,
});

describe('the five stages of a report', () => {
  it('are all dated in the end, whatever order the timeline comes in', () => {
    const timeline = [
      entry('verify-pass', 5),
      entry('finish', 4),
      entry('start', 3),
      entry('dispatch', 2),
      entry('submit', 1),
    ];
    expect(stageDates({ state: 'closed', filedAt: 1, closedAt: 5 }, timeline)).toEqual([1, 2, 3, 4, 5]);
  });

  it('lose the dates that rework undid, and get those of the new beginning', () => {
    const before = [entry('submit', 1), entry('dispatch', 2), entry('start', 3), entry('finish', 4)];
    const back = [...before, entry('verify-fail', 5)];
    expect(stageDates({ state: 'dispatched', filedAt: 1, closedAt: null }, back)).toEqual([
      1,
      2,
      null,
      null,
      null,
    ]);
    const again = [...back, entry('start', 6)];
    expect(stageDates({ state: 'handling', filedAt: 1, closedAt: null }, again)).toEqual([
      1,
      2,
      6,
      null,
      null,
    ]);
  });

  it('have no dates once a report has left the line', () => {
    const dates = stageDates({ state: 'rejected', filedAt: 1, closedAt: null }, [entry('screen', 1)]);
    expect(dates).toEqual([null, null, null, null, null]);
  });
});
