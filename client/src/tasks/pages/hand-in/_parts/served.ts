const MINUTE_MS = 60_000;

/** Whole minutes between check-in and check-out, and how many of them are more than the plan. */
export function served(checkedInAt: number, now: number, planMinutes: number) {
  const minutes = Math.max(0, Math.floor((now - checkedInAt) / MINUTE_MS));
  return { minutes, over: Math.max(0, minutes - planMinutes) };
}
