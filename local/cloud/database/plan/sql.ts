import type { SqlValue } from '../storage/driver';
import { endOfType, encodeKey, startOfType, type Key } from '../values/key';
import type { Condition } from './conditions';

export interface Sql {
  text: string;
  params: SqlValue[];
}

export function pointTest(column: string, keys: Key[]): Sql {
  if (keys.length === 1) return { text: `${column} = ?`, params: keys };
  return { text: `${column} IN (${keys.map(() => '?').join(', ')})`, params: keys };
}

/** Bounds stay within the operand's type, as MongoDB's comparisons do. */
export function rangeTests(column: string, { low, high }: Condition): Sql {
  const parts: Sql[] = [];
  const sample = low?.value ?? high?.value;
  if (low) parts.push({ text: `${column} ${low.inclusive ? '>=' : '>'} ?`, params: [encodeKey(low.value)] });
  // Null stands just below the numbers, so a number's lower end is open.
  else
    parts.push({
      text: `${column} ${typeof sample === 'number' ? '>' : '>='} ?`,
      params: [startOfType(sample)],
    });
  if (high)
    parts.push({ text: `${column} ${high.inclusive ? '<=' : '<'} ?`, params: [encodeKey(high.value)] });
  else parts.push({ text: `${column} < ?`, params: [endOfType(sample)] });
  return { text: parts.map(({ text }) => text).join(' AND '), params: parts.flatMap(({ params }) => params) };
}
