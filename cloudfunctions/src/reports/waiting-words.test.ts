import { aReport } from './report-samples';
import type { Actor, EntryDocument } from './report';
import { clearing, hiding, waitForDesk, waitingWords, wordsSettled } from './waiting-words';

const line = (_id: string, more: Partial<EntryDocument>) =>
  ({ _id, note: `note ${_id}`, personKey: 'k', at: 1, ...more }) as EntryDocument;
const rating = { stars: 2, words: '…', at: 5, screened: false };

describe('words that a person must read', () => {
  const report = { ...aReport({ rating }), entries: [line('e1', { unscreened: true }), line('e2', {})] };
  const partsOf = (more: object) =>
    waitingWords({ ...report, ...more }, 'reporter').map(({ part, partId }) => `${part} ${partId}`);

  it('are the lines WeChat did not pass, and the rating', () => {
    expect(partsOf({})).toEqual(['note e1', 'rating null']);
    expect(waitingWords(report, 'reporter').map(({ authorKey }) => authorKey)).toEqual(['k', 'reporter']);
    expect(partsOf({ rating: { ...rating, words: '' } })).toEqual(['note e1']);
    expect(partsOf({ entries: [line('e1', { unscreened: true, note: '' })] })).toEqual(['rating null']);
  });

  it.each(['let through', 'refused'])('wait no longer once they are %s', (answer) => {
    for (const found of waitingWords(report, 'reporter')) {
      const patch = answer === 'refused' ? hiding(report, found, '…', 9) : clearing(report, found);
      expect(partsOf(patch)).not.toContain(`${found.part} ${found.partId}`);
      expect(partsOf(patch)).toHaveLength(1);
    }
  });

  it('leave the desk’s list when none is left, however that came about', () => {
    const { entries } = report;
    const waiting = { ...report, wordsReviewAt: 1 };
    const hidden = [{ part: 'note' as const, partId: 'e1', reason: '…', at: 1 }];
    expect(wordsSettled(waiting, entries)).toEqual({});
    expect(wordsSettled({ ...waiting, rating: null }, entries)).toEqual({});
    expect(wordsSettled({ ...waiting, rating: null, hidden }, entries)).toEqual({ wordsReviewAt: null });
    expect(wordsSettled({ ...waiting, rating: null, clearedNotes: ['e1'] }, entries)).toEqual({
      wordsReviewAt: null,
    });
  });

  it.each([
    ['resident', false, true],
    ['handler', false, true],
    ['inspector', false, true],
    ['handler', true, false],
    ['dispatcher', false, false],
  ] as const)('of a %s, passed by WeChat: %p, wait: %p', (role, screened, waits) => {
    expect(waitForDesk({ role } as Actor, { screened })).toBe(waits);
  });
});
