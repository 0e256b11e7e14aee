import type { Commands } from '../platform/cloud';
import { isBound, type Lane } from './lanes';
import { quotaKey, shownQuota, surelyEmpty, type Quota } from './quota';
import { QuotaBook } from './quota-book';

const NOW = Date.parse('2026-11-23T07:00:00Z');
const ONCE = { templateId: 'once', kind: 'one-time' } as const;
const LONG = { templateId: 'long', kind: 'long-term' } as const;
const laneOf = (quotas: Record<string, Partial<Quota>>): Lane => ({
  _id: 'person',
  by: '',
  until: 0,
  wanted: 0,
  quotas,
});
/** The database's own relative change, so that what is written can be laid over what came meanwhile. */
const command = { inc: (by: number) => ({ by }) } as unknown as Commands;

/** What a run writes at its end, over what the phone has reported since the run began. */
function after(book: QuotaBook, template: { templateId: string }, meanwhile: Partial<Quota>): Partial<Quota> {
  const change = book.changes(['person'], command)[0]?.change as {
    quotas?: Record<string, Record<string, unknown>>;
  };
  const written = change.quotas?.[quotaKey(template.templateId)];
  const result: Record<string, unknown> = { ...meanwhile };
  for (const [field, value] of Object.entries(written ?? {})) {
    const by = (value as { by?: number } | null)?.by;
    result[field] = by === undefined ? value : Number(result[field] ?? 0) + by;
  }
  return result;
}

describe('who is bound as an employee', () => {
  const bound = { ...laneOf({}), employee: true, employeeYes: 2 };
  const afterNo = (lane: Lane) => {
    const book = new QuotaBook([lane]);
    book.isNoEmployee('person');
    expect(book.isEmployee('person')).toBe(false);
    return book.changes(['person'], command)[0]?.change;
  };

  it('is not bound any more when WeChat says so', () => {
    expect(isBound(bound)).toBe(true);
    expect(isBound({ ...bound, ...afterNo(bound) })).toBe(false);
  });

  it('stays bound who was bound anew while WeChat refused a message under the old relation', () => {
    const anew = { ...bound, employeeYes: 3 };
    expect(isBound({ ...anew, ...afterNo(bound) })).toBe(true);
  });

  it('is not bound who has said no, and is bound of whom we heard before we counted', () => {
    expect(isBound({ ...bound, employee: false })).toBe(false);
    expect(isBound(laneOf({}))).toBe(false);
    const before = { ...laneOf({}), employee: true };
    expect(isBound(before)).toBe(true);
    expect(isBound({ ...before, ...afterNo(before) })).toBe(false);
  });
});

describe('what a person has allowed', () => {
  it.each([
    ['one message', ONCE, { remaining: 2, yes: 2 }],
    ['messages for good', LONG, { remaining: 1, yes: 1 }],
  ])('is nothing any more when WeChat says so, though we counted %s', (_, template, kept) => {
    const book = new QuotaBook([laneOf({ [quotaKey(template.templateId)]: kept })]);
    book.empty('person', template, NOW);
    expect(book.isEmpty('person', template, NOW)).toBe(true);
    const quota = after(book, template, kept);
    expect(surelyEmpty(quota, NOW)).toBe(true);
    expect(shownQuota(quota, template)).toEqual({ remaining: 0, forGood: false });
  });

  it.each([
    ['one message', ONCE, { remaining: 2, yes: 2 }, { remaining: 3, yes: 3 }],
    ['messages for good', LONG, { remaining: 1, yes: 1 }, { remaining: 1, yes: 2 }],
    ['the first of all', ONCE, {}, { remaining: 1, yes: 1 }],
  ])('keeps a “yes” to %s that was tapped while WeChat said “none left”', (_, template, kept, meanwhile) => {
    const book = new QuotaBook([laneOf({ [quotaKey(template.templateId)]: kept })]);
    book.empty('person', template, NOW);
    const quota = after(book, template, meanwhile);
    expect(surelyEmpty(quota, NOW)).toBe(false);
    expect(shownQuota(quota, template).remaining).toBe(1);
  });

  it('is tried again a day after WeChat said “none left”: it may have been allowed in WeChat’s settings', () => {
    const quota = { remaining: 0, yes: 1, emptyAt: NOW, emptyYes: 1 };
    expect(surelyEmpty(quota, NOW + 23 * 3_600_000)).toBe(true);
    expect(surelyEmpty(quota, NOW + 24 * 3_600_000)).toBe(false);
  });

  it('becomes one less with a message, and with what came meanwhile one more', () => {
    const kept = { remaining: 2, yes: 2 };
    const book = new QuotaBook([laneOf({ [quotaKey('once')]: kept })]);
    book.sent('person', ONCE);
    expect(shownQuota(after(book, ONCE, { remaining: 3, yes: 3 }), ONCE).remaining).toBe(2);
  });

  it('is written once: a second letting go of the lane changes nothing', () => {
    const book = new QuotaBook([laneOf({ [quotaKey('once')]: { remaining: 2, yes: 2 } })]);
    book.sent('person', ONCE);
    book.changes(['person'], command);
    expect(book.changes(['person'], command)).toEqual([{ change: {}, personKeys: ['person'] }]);
  });
});
