import type { Outcome, Problem } from './problem';

/** What a page that reads one thing can be in. `data` may be there together with a problem: content kept from before. */
export interface PageState<Data> {
  data: Data | null;
  /** Why the last read gave nothing. */
  problem: Problem | null;
  /** When `data` was read, where it is kept from before and not fresh; milliseconds since the epoch. */
  keptAt: number | null;
  reading: boolean;
}

export interface Kept<Data> {
  data: Data;
  at: number;
}

export function firstState<Data>(kept: Kept<Data> | null): PageState<Data> {
  return { data: kept?.data ?? null, keptAt: kept?.at ?? null, problem: null, reading: true };
}

export function afterReading<Data>(before: PageState<Data>, outcome: Outcome<Data>): PageState<Data> {
  if (outcome.ok) return { data: outcome.data, keptAt: null, problem: null, reading: false };
  return { ...before, problem: outcome.problem, reading: false };
}

export type PagePhase = 'loading' | 'error' | 'ready';

export function phaseOf({ data, problem }: PageState<unknown>): PagePhase {
  if (data !== null) return 'ready';
  return problem ? 'error' : 'loading';
}
