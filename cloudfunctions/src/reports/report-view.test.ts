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
const view = { town, now: FILED_AT, following: false, entries: [] };
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

  it('says nowhere what was not judged or is hidden of the timeline: not in the line, not where it is said again', () => {
    const noted = (_id: string, note: string, more: object) =>
      ({ ...fileReport(aFiling()).entries[0]!, _id, note, ...more }) as const;
    const entries = [
      noted('e1', '要等拆迁', { unscreened: true }),
      noted('e2', '缺人手', {}),
      noted('e3', '领导同意', { unscreened: true }),
    ];
    const asked = { hours: 8, askedAt: 1, decidedAt: null, state: 'asked' as const };
    const report = aReport({
      clearedNotes: ['e3'],
      hidden: [{ part: 'note', partId: 'e2', reason: '…', at: 1 }],
      suspension: { reason: '要等拆迁', since: 1, planAt: 2, dueAt: null, leftMs: 0, bureaus: [] },
      extensions: [{ ...asked, reason: '缺人手', note: '领导同意' }],
    });
    const seenBy = (reader: typeof staff) => {
      const { suspension, extensions } = reportFor(reader, report, { ...view, entries });
      const lines = entries.map((entry) => entryFor(reader, report, entry).note);
      return [...lines, suspension?.reason, extensions[0]?.reason, extensions[0]?.note];
    };
    expect(seenBy(aCaller())).toEqual(['', '', '领导同意', '', '', '领导同意']);
    for (const reader of [staff, theReporter]) expect(seenBy(reader)).not.toContain('');
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
