import type { ReportCard } from '#types/reports/report';
import { actionsShown } from './actions-shown';
import { caseOf, withKnown } from './known-case';

const card = (reportId: string, change: Partial<ReportCard> = {}): ReportCard => ({
  reportId,
  number: '20261127-1',
  state: 'handling',
  accepted: true,
  categoryId: 'rubbish',
  categoryName: '积存垃圾',
  description: '堆了好几天。',
  address: '3号楼门口',
  position: { longitude: 119.7, latitude: 33.1 },
  photo: 'cloud://one',
  bureauId: 'weather',
  bureauName: '市气象局',
  filedAt: 5,
  closedAt: null,
  dueAt: 9,
  overdue: false,
  distanceMeters: 30,
  followers: 0,
  relapses: 0,
  stubborn: false,
  ...change,
});

describe('a case that only the worklist knows', () => {
  it('shows what its row says, and offers the step it waits for', () => {
    const { report, timeline } = caseOf(card('r1'));
    expect(report).toMatchObject({
      place: { longitude: 119.7, latitude: 33.1, address: '3号楼门口' },
      photos: [{ fileID: 'cloud://one', kind: 'before' }],
      dueAt: 9,
      description: '堆了好几天。',
    });
    expect(timeline).toMatchObject([{ step: 'submit', at: 5 }]);
    expect(actionsShown(report)).toEqual({ primary: 'finish', more: ['progress'] });
    expect(actionsShown(caseOf(card('r1', { state: 'dispatched' })).report).primary).toBe('start');
    expect(actionsShown(caseOf(card('r1', { state: 'handled' })).report)).toEqual({
      primary: null,
      more: [],
    });
  });

  it('is kept once, as it was read last, and the oldest give way', () => {
    const before = withKnown([], [card('a', { state: 'dispatched' }), card('b')], 1);
    const after = withKnown(before, [card('a')], 2);
    expect(after.map(({ card: { reportId, state }, at }) => [reportId, state, at])).toEqual([
      ['a', 'handling', 2],
      ['b', 'handling', 1],
    ]);
    const many = Array.from({ length: 120 }, (_, index) => card(`m${index}`));
    expect(withKnown(after, many, 3)).toHaveLength(100);
  });
});
