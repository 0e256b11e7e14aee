import { aCaller, aReport, FILED_AT, theReporter } from './report-samples';
import { cardFor, entryFor, isOverdue, reportFor } from './report-view';
import { fileReport } from './filing';
import { photoKey } from '../platform/photo-key';
import { aFiling, aTownTime } from './report-samples';

const town = {
  categories: [],
  ...aTownTime,
  bureaus: [{ _id: 'weather', name: '气象局' }],
  category: () => undefined,
  knowsBureau: () => true,
  bureauName: () => null,
  answerableKeys: () => [],
  patchAt: () => ({ zoneId: null, zoneName: null }),
  bureauFor: () => null,
};
const view = { town, now: FILED_AT, following: false };
const staff = aCaller({ role: 'handler', bureauId: 'housing' });
const photos = ['pending', 'blocked', 'pass'].map((name) => ({
  fileID: `cloud://e.b/${name}`,
  kind: 'before' as const,
  at: 1,
}));
const verdicts = {
  [photoKey('cloud://e.b/blocked')]: 'blocked',
  [photoKey('cloud://e.b/pass')]: 'pass',
} as const;

describe('what others see of a report', () => {
  const report = aReport({ photos, verdicts, anonymous: true });

  it('holds only pictures that were found fit', () => {
    expect(reportFor(aCaller(), report, view).photos.map(({ fileID }) => fileID)).toEqual([
      'cloud://e.b/pass',
    ]);
    expect(cardFor(aCaller(), report, FILED_AT).photo).toBe('cloud://e.b/pass');
  });

  it.each([
    ['reporter', theReporter],
    ['staff', staff],
  ])('the %s sees all of them, those not fit marked', (_, reader) => {
    expect(reportFor(reader, report, view).photos.map(({ screening }) => screening)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('never tells who reported or who worked on it', () => {
    const { report: filed, entries } = fileReport(aFiling({ anonymous: true }));
    for (const reader of [aCaller(), staff, aCaller({ role: 'admin', bureauId: null })]) {
      const seen = JSON.stringify([
        reportFor(reader, filed, view),
        cardFor(reader, filed, FILED_AT),
        entries.map((entry) => entryFor(reader, filed, entry)),
      ]);
      expect(seen).not.toMatch(/reporter-key|王桂兰|nickname|personKey/);
    }
  });

  it('hides words of a rating that were not judged, except from reporter and staff', () => {
    const rated = aReport({ rating: { stars: 1, words: '…', at: 1, screened: false } });
    expect(reportFor(aCaller(), rated, view).rating).toEqual({ stars: 1, words: '', hidden: false });
    expect(reportFor(theReporter, rated, view).rating).toEqual({ stars: 1, words: '…', hidden: false });
  });

  it('offers the bureaus only to those who dispatch', () => {
    expect(reportFor(aCaller({ role: 'dispatcher', bureauId: null }), report, view).bureaus).toHaveLength(1);
    expect(reportFor(staff, report, view).bureaus).toBeUndefined();
  });
});

describe('a report is overdue', () => {
  const dueAt = FILED_AT + 1_000;
  it.each([
    ['while its deadline runs and has passed', { state: 'dispatched', dueAt }, dueAt + 1, true],
    ['not before', { state: 'handling', dueAt }, dueAt, false],
    ['still, once handled too late', { state: 'closed', dueAt, handledAt: dueAt + 1 }, dueAt + 9, true],
    [
      'not, when handled in time, however late it is looked at',
      { state: 'closed', dueAt, handledAt: dueAt },
      dueAt + 9,
      false,
    ],
    ['never without a deadline', { state: 'submitted', dueAt: null }, dueAt + 9, false],
  ] as const)('%s', (_, over, now, expected) => {
    expect(isOverdue(aReport(over), now)).toBe(expected);
  });
});
