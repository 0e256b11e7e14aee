import { DAY_MS } from '#types/china-time';
import type { ErrorCode } from '#types/errors';
import {
  RELAPSE_WITHIN_DAYS,
  REOPENS_MAX,
  REOPEN_WITHIN_DAYS,
  STUBBORN_RELAPSES,
  STUBBORN_WITHIN_DAYS,
} from '#types/reports/limits';
import type { CaseFacts } from './case-facts';

type Closed = Pick<CaseFacts, 'reopens'> & { closedAt: number | null };

/** Until when the reporter may have it opened again; null where not. */
export function reopenUntil({ closedAt, reopens }: Closed): number | null {
  if (closedAt === null || reopens >= REOPENS_MAX) return null;
  return closedAt + REOPEN_WITHIN_DAYS * DAY_MS;
}

/** Why a closed report cannot be opened again by its reporter; null where it can. */
export function reopenProblem(report: Closed, now: number): ErrorCode | null {
  if (report.reopens >= REOPENS_MAX) return 'report.reopen-often';
  const until = reopenUntil(report);
  return until === null || now > until ? 'report.reopen-late' : null;
}

/** Why a closed report does not carry on; null where it does. */
export function relapseProblem({ closedAt }: Pick<Closed, 'closedAt'>, now: number): ErrorCode | null {
  const isLate = closedAt === null || now > closedAt + RELAPSE_WITHIN_DAYS * DAY_MS;
  return isLate ? 'report.relapse-late' : null;
}

/** 老大难: since when, with a relapse at `at`. Once a stubborn spot, it stays on the list. */
export function relapsesWith(
  { relapsedAt, stubbornAt }: Pick<CaseFacts, 'relapsedAt' | 'stubbornAt'>,
  at: number,
): Pick<CaseFacts, 'relapses' | 'relapsedAt' | 'stubbornAt'> {
  const all = [...relapsedAt, at];
  const lately = all.filter((one) => one > at - STUBBORN_WITHIN_DAYS * DAY_MS);
  return {
    relapses: all.length,
    relapsedAt: all,
    stubbornAt: lately.length >= STUBBORN_RELAPSES ? at : stubbornAt,
  };
}
