import type { Commands, Condition } from './cloud';
import { Refusal } from './refusal';

/** Where a page ended: the value it was sorted by, and the id that tells equals apart. */
interface Place {
  value: number;
  id: string;
}

/** What comes after `cursor`, as a condition: unlike `skip` it does not slip when rows are added meanwhile. */
export function after(
  command: Commands,
  field: string,
  direction: 'asc' | 'desc',
  cursor: string | null,
): Condition[] {
  if (cursor === null) return [];
  const { value, id } = openCursor(cursor);
  const beyond = (than: number | string) => (direction === 'asc' ? command.gt(than) : command.lt(than));
  return [command.or([{ [field]: beyond(value) }, { [field]: value, _id: beyond(id) }])];
}

/** Null after the last page. */
export function nextCursor<T extends { _id: string }>(
  rows: readonly T[],
  pageSize: number,
  valueOf: (row: T) => number,
): string | null {
  const last = rows.at(-1);
  return last && rows.length === pageSize ? `${valueOf(last)}.${last._id}` : null;
}

function openCursor(cursor: string): Place {
  const [, value, id] = /^(-?\d+)\.([\w-]+)$/.exec(cursor) ?? [];
  if (value === undefined || id === undefined) {
    throw new Refusal('call.invalid', { fields: { cursor: '请从头再翻一次。' } });
  }
  return { value: Number(value), id };
}
