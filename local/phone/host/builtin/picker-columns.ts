/** What a picker's columns show, and what a choice in them is as a value: strings for times, indexes for lists. */

export interface Column {
  rows: string[];
  index: number;
}

type Props = Record<string, unknown>;

export function columnsOf(props: Props, chosen?: readonly number[]): Column[] {
  switch (props.mode) {
    case 'time':
      return timeColumns(props, chosen);
    case 'date':
      return dateColumns(props, chosen);
    case 'multiSelector':
      return (props.range as unknown[][]).map((rows, at) => ({
        rows: rows.map((row) => labelOf(row, props.rangeKey)),
        index: chosen?.[at] ?? Number((props.value as number[] | undefined)?.[at] ?? 0),
      }));
    default:
      return [
        {
          rows: ((props.range as unknown[] | undefined) ?? []).map((row) => labelOf(row, props.rangeKey)),
          index: chosen?.[0] ?? Number(props.value ?? 0),
        },
      ];
  }
}

export function valueOf(props: Props, chosen: readonly number[]): unknown {
  const columns = columnsOf(props, chosen);
  const picked = columns.map(({ rows }, at) => rows[chosen[at] ?? 0] ?? '');
  switch (props.mode) {
    case 'time':
      return picked.map((part) => part.slice(0, 2)).join(':');
    case 'date':
      return picked.map((part) => part.slice(0, -1)).join('-');
    case 'multiSelector':
      return [...chosen];
    default:
      return chosen[0] ?? 0;
  }
}

function labelOf(row: unknown, key: unknown): string {
  return String(typeof row === 'object' && row !== null && key ? (row as Props)[String(key)] : row);
}

function timeColumns({ value }: Props, chosen?: readonly number[]): Column[] {
  const [hour = 0, minute = 0] = String(value || '00:00')
    .split(':')
    .map(Number);
  return [
    { rows: numbers(0, 23).map((n) => `${pad(n)}时`), index: chosen?.[0] ?? hour },
    { rows: numbers(0, 59).map((n) => `${pad(n)}分`), index: chosen?.[1] ?? minute },
  ];
}

/** Unlike WeChat, days outside start and end can be picked within the years shown. */
function dateColumns(props: Props, chosen?: readonly number[]): Column[] {
  const today = new Date();
  const [year = 0, month = 1, day = 1] = String(props.value || isoDay(today))
    .split('-')
    .map(Number);
  const first = Number(String(props.start || '').slice(0, 4)) || year - 10;
  const last = Number(String(props.end || '').slice(0, 4)) || year + 10;
  const years = numbers(Math.min(first, year), Math.max(last, year));
  const yearAt = chosen?.[0] ?? years.indexOf(year);
  const monthAt = chosen?.[1] ?? month - 1;
  const days = new Date(years[yearAt] ?? year, monthAt + 1, 0).getDate();
  const columns = [
    { rows: years.map((n) => `${n}年`), index: yearAt },
    { rows: numbers(1, 12).map((n) => `${pad(n)}月`), index: monthAt },
    { rows: numbers(1, days).map((n) => `${pad(n)}日`), index: Math.min(chosen?.[2] ?? day - 1, days - 1) },
  ];
  return props.fields === 'year'
    ? columns.slice(0, 1)
    : props.fields === 'month'
      ? columns.slice(0, 2)
      : columns;
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const pad = (n: number) => String(n).padStart(2, '0');
const isoDay = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
