import { BUREAU_STATES, type ReportState } from '#types/reports/states';
import type { ReportPart } from '#types/reports/moderation-contracts';

/**
 * What a case's history leaves on the report besides its state: read by the rules, by the view and by the evaluation
 * (domain § 8), which counts from these fields and from `ReportDocument`'s own:
 *
 * - `filedAt`, `dispatchedAt` (the last time), `startedAt` (first start), `handledAt` (the last time), `closedAt` (the last
 *   time), `firstClosedAt`: milliseconds since the epoch, UTC, null where it has not come to that;
 * - `dueAt`: the deadline that runs or ran last, extensions included; `lateness`: every deadline that was missed, by which
 *   bureau, and whether an appeal excused it — a case is on time when none of its deadlines is in there;
 * - `reworks` (sent back after a check), `returns` ("not ours"), `reopens` (by the reporter), `relapses` (back again):
 *   how often; `verifications`: how often it was checked at all, the base of the rework rate; `closings`: how often it was
 *   closed, the base of the relapse rate;
 * - `stubbornAt`: since when it is a stubborn spot; `rating` and `pastRatings`: how content the reporter was, per closing;
 * - `suspendedMs`: how long it has been suspended in all, for the time to handle.
 */
export interface CaseFacts {
  startedAt: number | null;
  firstClosedAt: number | null;
  verifications: number;
  closings: number;
  returns: number;
  /** bureauIds that have returned it: it never goes back to one of them but by a binding decision. */
  returnedBy: string[];
  /** Whom the last of them proposed. */
  proposed: { bureauId: string; bureauName: string } | null;
  /** Dispatched by a decision of the desk that cannot be returned. */
  binding: boolean;
  reopens: number;
  relapses: number;
  relapsedAt: number[];
  stubbornAt: number | null;
  /** By when the desk shall accept or dispatch it, or somebody check it; null while a bureau has it. */
  stepDueAt: number | null;
  suspension: StoredSuspension | null;
  suspendedMs: number;
  extensions: StoredExtension[];
  lateness: StoredLateness[];
  /** Since when a bureau waits for the desk's answer to an extension or appeal; null: nothing waits. */
  askedAt: number | null;
  pastRatings: { stars: number; at: number }[];
  hidden: HiddenPart[];
  /** recheckIds that have been recorded. */
  rechecked: string[];
  /** Since when a picture waits for a person's judgement; null: none. */
  reviewAt: number | null;
  /** The same of words. */
  wordsReviewAt?: number | null;
  /** entryIds of lines that WeChat did not pass and a person has. */
  clearedNotes?: string[];
}

export interface StoredSuspension {
  reason: string;
  since: number;
  planAt: number;
  /** The deadline it had, and what was left of it in the category's measure; 0 where it had passed. */
  dueAt: number | null;
  leftMs: number;
  bureaus: StoredAnswer[];
}

export interface StoredAnswer {
  bureauId: string;
  bureauName: string;
  answer: 'agree' | 'object' | null;
  note: string;
  at: number | null;
}

export interface StoredExtension {
  hours: number;
  reason: string;
  askedAt: number;
  state: 'asked' | 'granted' | 'refused';
  note: string;
  decidedAt: number | null;
}

export interface StoredLateness {
  dueAt: number;
  bureauId: string | null;
  bureauName: string | null;
  /** When it left the bureau's hands; null while it has not. */
  doneAt: number | null;
  appeal: StoredAppeal | null;
}

export interface StoredAppeal {
  reason: string;
  state: 'asked' | 'excused' | 'upheld';
  note: string;
  askedAt: number;
  decidedAt: number | null;
}

export interface HiddenPart {
  part: ReportPart;
  partId: string | null;
  reason: string;
  at: number;
}

/** As a case begins. */
export const CASE_BEGINNING: CaseFacts = {
  startedAt: null,
  firstClosedAt: null,
  verifications: 0,
  closings: 0,
  returns: 0,
  returnedBy: [],
  proposed: null,
  binding: false,
  reopens: 0,
  relapses: 0,
  relapsedAt: [],
  stubbornAt: null,
  stepDueAt: null,
  suspension: null,
  suspendedMs: 0,
  extensions: [],
  lateness: [],
  askedAt: null,
  pastRatings: [],
  hidden: [],
  rechecked: [],
  reviewAt: null,
};

/** The rest of a case that the facts are drawn from. */
export interface CaseNow extends CaseFacts {
  state: ReportState;
  dueAt: number | null;
  bureauId: string | null;
  bureauName: string | null;
}

const isWithBureau = (state: ReportState) => (BUREAU_STATES as readonly ReportState[]).includes(state);

/** What follows from a step whatever it is, so that no action can forget it. */
export function factsAfter(
  before: CaseNow,
  step: string,
  state: ReportState,
  at: number,
): Partial<CaseFacts> {
  const leaves = isWithBureau(before.state) && (!isWithBureau(state) || step === 'dispatch');
  const noted = isWithBureau(before.state) ? latenessAt(before, at) : before.lateness;
  const lateness = leaves ? doneLateness(noted, at) : noted;
  const extensions = leaves ? withoutAsking(before.extensions, at) : before.extensions;
  return {
    ...(lateness !== before.lateness && { lateness }),
    ...(extensions !== before.extensions && {
      extensions,
      askedAt: askedSince({ extensions, lateness }),
    }),
    ...(step === 'start' && { startedAt: before.startedAt ?? at }),
    ...(step.startsWith('verify-') && { verifications: before.verifications + 1 }),
    ...(state === 'closed' &&
      before.state !== 'closed' && {
        closings: before.closings + 1,
        firstClosedAt: before.firstClosedAt ?? at,
      }),
    ...(before.state === 'suspended' &&
      state !== 'suspended' &&
      before.suspension && {
        suspendedMs: before.suspendedMs + (at - before.suspension.since),
      }),
  };
}

/** With the deadline that has passed by `at` noted, once. */
export function latenessAt({ lateness, dueAt, bureauId, bureauName }: CaseNow, at: number): StoredLateness[] {
  if (dueAt === null || at <= dueAt || lateness.some((late) => late.dueAt === dueAt)) return lateness;
  return [...lateness, { dueAt, bureauId, bureauName, doneAt: null, appeal: null }];
}

function doneLateness(lateness: StoredLateness[], at: number): StoredLateness[] {
  if (lateness.every(({ doneAt }) => doneAt !== null)) return lateness;
  return lateness.map((late) => ({ ...late, doneAt: late.doneAt ?? at }));
}

/** Whoever no longer has the case needs no more time for it. */
function withoutAsking(extensions: StoredExtension[], at: number): StoredExtension[] {
  if (extensions.every(({ state }) => state !== 'asked')) return extensions;
  return extensions.map((extension) =>
    extension.state === 'asked'
      ? { ...extension, state: 'refused', note: '已不在处置中，无需延期。', decidedAt: at }
      : extension,
  );
}

/** Since when the desk owes an answer. */
export function askedSince({
  extensions,
  lateness,
}: Pick<CaseFacts, 'extensions' | 'lateness'>): number | null {
  const waiting = [
    ...extensions.filter(({ state }) => state === 'asked').map(({ askedAt }) => askedAt),
    ...lateness.flatMap(({ appeal }) => (appeal?.state === 'asked' ? [appeal.askedAt] : [])),
  ];
  return waiting.length === 0 ? null : Math.min(...waiting);
}
