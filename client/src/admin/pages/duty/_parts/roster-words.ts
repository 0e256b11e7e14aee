const HOUR_MINUTES = 60;
const two = (value: number) => String(value).padStart(2, '0');

/** 510 is `08:30`. */
export const clockOf = (minutes: number): string =>
  `${two(Math.floor(minutes / HOUR_MINUTES))}:${two(minutes % HOUR_MINUTES)}`;

/** `08:30` is 510. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR_MINUTES + minutes;
}

/** 1, 2, 3, 5 is "一至三、五": runs of three and more are drawn together. */
export function weekdaysSaid(
  weekdays: readonly number[],
  names: readonly string[],
  to: string,
  between: string,
): string {
  const runs: number[][] = [];
  for (const weekday of [...weekdays].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === weekday - 1) last.push(weekday);
    else runs.push([weekday]);
  }
  const name = (weekday: number) => names[weekday - 1] ?? '';
  return runs
    .flatMap((run) =>
      run.length > 2 ? [`${name(run[0]!)}${to}${name(run.at(-1)!)}`] : run.map((one) => name(one)),
    )
    .join(between);
}

/** The roster without its `at`-th row, or with another in its place; one past the end is a new one. */
export function withRow<T>(rows: readonly T[], at: number, row: T | null): T[] {
  const next = [...rows];
  next.splice(at, 1, ...(row === null ? [] : [row]));
  return next;
}
