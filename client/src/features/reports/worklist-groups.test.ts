import type { ReportCard } from '#types/reports/report';
import { appendPage, filtersOf, groupOf, groupWorklist, narrowed } from './worklist-groups';

/** Thursday 9 July 2026, 15:00 in the town. */
const NOW = Date.UTC(2026, 6, 9, 7, 0);
const HOUR = 3_600_000;

const card = (reportId: string, state: ReportCard['state'], dueAt: number | null): ReportCard => ({
  reportId,
  number: '260709-000001',
  state,
  accepted: true,
  categoryId: 'rubbish',
  categoryName: '积存垃圾',
  description: '',
  address: '文昌路 1 号',
  position: { longitude: 120, latitude: 30 },
  photo: null,
  bureauId: null,
  bureauName: null,
  filedAt: NOW - 8 * HOUR,
  closedAt: null,
  dueAt,
  overdue: false,
  distanceMeters: null,
  followers: 0,
  relapses: 0,
  stubborn: false,
});

const accepted = { accepted: true };

describe('the worklist in groups', () => {
  it('splits by the deadline, at the town’s midnight', () => {
    expect(groupOf({ ...accepted, state: 'dispatched', dueAt: NOW }, NOW)).toBe('overdue');
    expect(groupOf({ ...accepted, state: 'handling', dueAt: NOW + 1 }, NOW)).toBe('today');
    expect(groupOf({ ...accepted, state: 'dispatched', dueAt: NOW + 9 * HOUR - 1 }, NOW)).toBe('today');
    expect(groupOf({ ...accepted, state: 'dispatched', dueAt: NOW + 9 * HOUR }, NOW)).toBe('later');
    expect(groupOf({ ...accepted, state: 'dispatched', dueAt: null }, NOW)).toBe('later');
  });

  it('never calls a check or an acceptance overdue for the bureau’s deadline', () => {
    expect(groupOf({ ...accepted, state: 'handled', dueAt: NOW - HOUR }, NOW)).toBe('to-check');
    expect(groupOf({ accepted: false, state: 'submitted', dueAt: null }, NOW)).toBe('to-accept');
    expect(groupOf({ ...accepted, state: 'screening', dueAt: null }, NOW)).toBe('to-accept');
  });

  it('keeps every report once, in order, and leaves out empty groups', () => {
    const reports = [
      card('a', 'dispatched', NOW - HOUR),
      card('b', 'handled', NOW - HOUR),
      card('c', 'handling', NOW + HOUR),
      card('d', 'dispatched', NOW + 48 * HOUR),
    ];
    const groups = groupWorklist(reports, NOW, false);
    expect(groups.map(({ name, reports: found }) => [name, found.map(({ reportId }) => reportId)])).toEqual([
      ['overdue', ['a']],
      ['today', ['c']],
      ['later', ['d']],
      ['to-check', ['b']],
    ]);
    expect(groups.some(({ open }) => open)).toBe(false);
  });

  it('says a count is not final only where a further page may add to it', () => {
    const reports = [card('a', 'dispatched', NOW - HOUR), card('c', 'handling', NOW + HOUR)];
    expect(groupWorklist(reports, NOW, true).map(({ name, open }) => [name, open])).toEqual([
      ['overdue', false],
      ['today', true],
    ]);
  });

  it('shows a report that moved between two pages once', () => {
    const pages = appendPage(
      [card('a', 'dispatched', NOW), card('b', 'dispatched', NOW)],
      [card('a', 'handling', NOW + HOUR)],
    );
    expect(pages.map(({ reportId, state }) => [reportId, state])).toEqual([
      ['b', 'dispatched'],
      ['a', 'handling'],
    ]);
  });

  it('offers only what would narrow the list', () => {
    expect(filtersOf([card('a', 'dispatched', NOW), card('b', 'handling', NOW)])).toEqual([
      'all',
      'to-start',
      'handling',
    ]);
    expect(filtersOf([card('a', 'handled', NOW)])).toEqual([]);
    expect(filtersOf([])).toEqual([]);
  });

  it('never shows under one choice what was read for another', () => {
    const reports = [card('a', 'dispatched', NOW), card('b', 'handling', NOW)];
    expect(narrowed(reports, 'handling').map(({ reportId }) => reportId)).toEqual(['b']);
    expect(narrowed(reports, 'all')).toHaveLength(2);
  });

  it('asks for a bureau, not for acceptance again, where only the bureau is missing', () => {
    expect(groupOf({ accepted: true, state: 'submitted', dueAt: null }, NOW)).toBe('to-dispatch');
    expect(groupOf({ accepted: false, state: 'submitted', dueAt: null }, NOW)).toBe('to-accept');
  });
});
