import type { SqlValue } from '../storage/driver';
import type { Condition, Conditions } from './conditions';
import type { Sql } from './sql';

/**
 * Without an index SQL still sorts most documents out, several times faster than parsing each: a test that holds for
 * every document the filter holds for, and some more. Arrays always pass; what passes is tested again.
 */
export function scanTests(conditions: Conditions): Sql | undefined {
  const parts: Sql[] = [];
  for (const [path, condition] of conditions.byPath) {
    const segments = path.split('.');
    // In an array a number is a position, in an object a name: such paths are left to the second look.
    if (!segments.every((segment) => /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff-]*$/.test(segment))) continue;
    const test = valueTest(segments, condition);
    if (test === undefined) continue;
    // Infinity is stored as an object.
    const infinite = [condition.low, condition.high].some((bound) => typeof bound?.value === 'number');
    const arrays = segments.map((_, i) => {
      const types = infinite && i === segments.length - 1 ? "IN ('array', 'object')" : "= 'array'";
      return `json_type(doc, '${jsonPath(segments.slice(0, i + 1))}') ${types}`;
    });
    parts.push({ text: `(${[test.text, ...arrays].join(' OR ')})`, params: test.params });
  }
  if (parts.length === 0) return undefined;
  return { text: parts.map(({ text }) => text).join(' AND '), params: parts.flatMap(({ params }) => params) };
}

const jsonPath = (segments: string[]) => `$${segments.map((segment) => `."${segment}"`).join('')}`;

function valueTest(segments: string[], { points, low, high }: Condition): Sql | undefined {
  const values = points ?? [low?.value, high?.value].filter((value) => value !== undefined);
  const dates = values.some((value) => value instanceof Date);
  const plain = values.filter((value) => value !== null);
  if (dates && !plain.every((value) => value instanceof Date)) return undefined;
  const column = dates
    ? `CAST(json_extract(doc, '${jsonPath([...segments, '$date', '$numberLong'])}') AS INTEGER)`
    : `json_extract(doc, '${jsonPath(segments)}')`;
  if (points === undefined) return bounds(column, low, high);
  const tests: string[] = [];
  if (plain.length > 0) tests.push(`${column} IN (${plain.map(() => '?').join(', ')})`);
  if (plain.length < values.length) tests.push(`${column} IS NULL`);
  if (tests.length === 0) return { text: '0', params: [] };
  return { text: tests.join(' OR '), params: plain.map(sqlValue) };
}

function bounds(column: string, low: Condition['low'], high: Condition['high']): Sql {
  const parts: Sql[] = [];
  if (low) parts.push({ text: `${column} >= ?`, params: [sqlValue(low.value)] });
  if (high) parts.push({ text: `${column} <= ?`, params: [sqlValue(high.value)] });
  return {
    text: `(${parts.map(({ text }) => text).join(' AND ')})`,
    params: parts.flatMap(({ params }) => params),
  };
}

/** As json_extract gives it: booleans are 1 and 0. */
function sqlValue(value: unknown): SqlValue {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'boolean' ? Number(value) : (value as string | number);
}
