import type { ReportCard } from '#types/reports/report';
import { mergeTargets } from './merge-targets';

const card = (reportId: string, categoryId: string, description = '') =>
  ({
    reportId,
    categoryId,
    categoryName: categoryId,
    number: `26-${reportId}`,
    address: '文昌路',
    description,
  }) as ReportCard;

describe('what a report may be merged into', () => {
  const near = [card('a', 'rubbish'), card('b', 'rubbish', '楼后一大堆'), card('c', 'parking')];
  const own = { reportId: 'a', categoryId: 'rubbish' };

  it('is of its own kind and never itself', () => {
    expect(mergeTargets(near, own, ' ').map(({ reportId }) => reportId)).toEqual(['b']);
  });

  it('is looked for by number, kind, place and words among all kinds', () => {
    expect(mergeTargets(near, own, '26-C').map(({ reportId }) => reportId)).toEqual(['c']);
    expect(mergeTargets(near, own, '楼后').map(({ reportId }) => reportId)).toEqual(['b']);
    expect(mergeTargets(near, own, '文昌').map(({ reportId }) => reportId)).toEqual(['b', 'c']);
  });
});
