import fc from 'fast-check';
import type { HoursCredit } from '#types/tasks/events';
import { HOURS_SOURCES, type HoursSource } from '#types/tasks/hours';
import * as hours from './hours';
import type { HoursLine } from './hours';

const credit: HoursCredit = {
  ...{ claimId: 'claim-1', taskId: 'task-1', title: '清洁行动', personKey: 'ann', teamId: null },
  ...{ minutes: 90, day: '2026-11-27', at: 5, byKey: 'organiser' },
};
const by = (cause: string) => ({ byKey: 'office', cause, at: 9 });
const entry = (source: HoursSource, minutes: number): HoursLine =>
  source === 'counted'
    ? hours.creditLine({ ...credit, minutes }, null)
    : hours.enteredLine(
        { personKey: 'ann', minutes, title: '整理档案', day: '2026-11-27', reason: '补记' },
        by('enter'),
      );

/** Like the collection: an id is there once, and nothing is ever taken out. */
class Book {
  readonly lines = new Map<string, HoursLine>();
  add(line: HoursLine): boolean {
    if (this.lines.has(line._id)) return false;
    this.lines.set(line._id, line);
    return true;
  }
  correctionsOf(entryId: string): HoursLine[] {
    return [...this.lines.values()]
      .filter(({ corrects }) => corrects === entryId)
      .sort((a, b) => a.ordinal - b.ordinal);
  }
}

/** Somebody who corrects in two moves, between which others can move: look, then write what was decided by that look. */
interface Corrector {
  minutes: number;
  cause: string;
  seen: HoursLine[] | null;
  done: 'written' | 'refused' | null;
}

function move(book: Book, of: HoursLine, one: Corrector): void {
  if (one.done) return;
  if (one.seen === null) {
    one.seen = book.correctionsOf(of._id);
    return;
  }
  const seen = one.seen;
  one.seen = null;
  if (seen.some(({ cause }) => cause === one.cause)) {
    one.done = 'written';
  } else if (one.minutes > hours.leftOf(of, seen)) {
    one.done = 'refused';
  } else {
    const line = hours.correctionLine(of, seen.length + 1, one.minutes, '记多了', by(one.cause));
    if (book.add(line)) one.done = 'written';
  }
}

describe('the ledger, by its rules alone', () => {
  it('never takes back more than an entry, in whatever order those who correct it look and write', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HOURS_SOURCES),
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(4)), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(7), { maxLength: 80 }),
        (source, minutes, intents, order) => {
          const book = new Book();
          const of = entry(source, minutes);
          book.add(of);
          // Some mean the same: a call that was sent again.
          const correctors = intents.map(([take, cause]): Corrector => {
            return { minutes: take, cause: `intent-${cause}`, seen: null, done: null };
          });
          for (const at of order) move(book, of, correctors[at % correctors.length]!);
          for (let round = 0; round < 40; round += 1) correctors.forEach((one) => move(book, of, one));

          const corrections = book.correctionsOf(of._id);
          expect(correctors.map(({ done }) => done)).not.toContain(null);
          expect(hours.leftOf(of, corrections)).toBeGreaterThanOrEqual(0);
          expect(hours.isComplete(corrections)).toBe(true);
          expect(new Set(corrections.map(({ cause }) => cause)).size).toBe(corrections.length);
          // Whoever was refused asked for more than was left in the end or before: never less than is left now.
          const left = hours.leftOf(of, corrections);
          for (const { done, minutes: asked } of correctors)
            if (done === 'refused') expect(asked).toBeGreaterThan(left);
          // The other ledger has heard nothing.
          expect([...new Set([...book.lines.values()].map((line) => line.source))]).toEqual([source]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has one line per claim and one per intention, however often each is told', () => {
    expect(hours.creditLine(credit, '一队')._id).toBe(hours.creditLine({ ...credit, at: 6 }, null)._id);
    expect(hours.creditLine({ ...credit, claimId: 'claim-2' }, null)._id).not.toBe(hours.creditId('claim-1'));
    expect(hours.enteredId('a:1')).toBe(hours.enteredId('a:1'));
    expect(hours.enteredId('claim-1')).not.toBe(hours.creditId('claim-1'));
  });

  it('corrects on the day and in the team of the entry, so that every sum that had it loses it', () => {
    const of = hours.creditLine({ ...credit, teamId: 'team-1' }, '一队');
    const correction = hours.correctionLine(of, 1, 30, '记多了', by('c'));
    expect(correction).toMatchObject({
      ...{ source: 'counted', minutes: -30, teamId: 'team-1', teamName: '一队', taskId: 'task-1' },
      ...{ workedAt: of.workedAt, personKey: 'ann', corrects: of._id, ordinal: 1, at: 9 },
    });
  });

  it('knows a page of corrections with a gap, and does not decide by it', () => {
    expect(hours.isComplete([])).toBe(true);
    expect(hours.isComplete([{ ordinal: 1 }, { ordinal: 2 }])).toBe(true);
    expect(hours.isComplete([{ ordinal: 1 }, { ordinal: 3 }])).toBe(false);
    expect(hours.isComplete([{ ordinal: 2 }])).toBe(false);
  });

  it('a period has both its days whole, in China’s time', () => {
    const { from, before } = hours.spanOf({ from: '2026-11-27', to: '2026-11-27' });
    expect([new Date(from).toISOString(), new Date(before).toISOString()]).toEqual([
      '2026-11-26T16:00:00.000Z',
      '2026-11-27T16:00:00.000Z',
    ]);
  });
});
