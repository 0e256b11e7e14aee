import type { Commands } from './cloud';
import { after, nextCursor } from './keyset';

/** Shows the condition instead of sending it. */
const command = {
  gt: (value: unknown) => ({ gt: value }),
  lt: (value: unknown) => ({ lt: value }),
  or: (conditions: unknown) => ({ or: conditions }),
} as unknown as Commands;

describe('paging', () => {
  it('begins without a condition and ends without a cursor', () => {
    expect(after(command, 'at', 'asc', null)).toEqual([]);
    expect(nextCursor([{ _id: 'a', at: 1 }], 2, (row) => row.at)).toBeNull();
    expect(nextCursor([], 2, () => 0)).toBeNull();
  });

  it('goes on behind the last row, told from its equals by id', () => {
    const cursor = nextCursor(
      [
        { _id: 'a', at: 7 },
        { _id: 'b', at: 7 },
      ],
      2,
      (row) => row.at,
    );
    expect(after(command, 'at', 'desc', cursor)).toEqual([
      { or: [{ at: { lt: 7 } }, { at: 7, _id: { lt: 'b' } }] },
    ]);
  });

  it.each(['', 'x', '1', '1.', '.a', '{"$gt":1}', '1.a;b'])('refuses the made-up cursor %j', (cursor) => {
    expect(() => after(command, 'at', 'asc', cursor)).toThrow('call.invalid');
  });
});
