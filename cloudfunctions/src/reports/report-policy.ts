import type { ErrorCode } from '#types/errors';
import { STAFF_ROLES, type Role } from '#types/people/roles';
import { scopeCovers, scopeKind } from '#types/people/scope';
import { PROGRESS_PHOTOS_MAX } from '#types/reports/limits';
import {
  OPEN_STATES,
  PUBLIC_STATES,
  REPORT_STEPS,
  type ReportState,
  type ReportStep,
} from '#types/reports/states';
import type { Caller, Grant } from '../platform/action';
import { Refusal } from '../platform/refusal';
import { needInTown } from '../platform/town-rights';
import { extensionProblem } from './extension';
import { isHidden } from './hiding';
import { progressPhotos } from './photos-taken';
import { relapseProblem, reopenProblem } from './relapse';
import { tooLate } from './refusals';
import { mayLeave, type Actor, type ReportDocument, type Transition } from './report';

type Holder = Grant['role'] | 'reporter' | 'resident';
/** Steps of the report itself; following leaves no line and has a rule of its own. */
export type PolicyStep = Exclude<ReportStep, 'follow'> | 'recheck';

interface PolicyRow {
  /** The first that fits is what the timeline says. `reporter` is whoever filed it, `resident` anybody who may see it. */
  roles: readonly Holder[];
  /** What it may come to; while the report may leave its state by one of them, the step is possible. */
  transitions: readonly Transition[];
  /** Who may take the step, but not to this end. */
  never?: Partial<Record<Transition, readonly Holder[]>>;
  /** Of which bureaus somebody must be whose role is a bureau's; the report's own where left out. */
  bureaus?: (report: ReportDocument) => readonly (string | null)[];
  /** What else must hold, besides role and state, for the step to be offered. */
  offered?: (report: ReportDocument, now: number) => boolean;
}

const DESK: readonly Holder[] = ['dispatcher', 'admin'];
const BUREAU: readonly Holder[] = ['handler', 'leader'];

/** Who may take which step, and when. The one table of this area: of the rule, the buttons offered, and the tests. */
export const POLICY: Record<PolicyStep, PolicyRow> = {
  accept: {
    roles: DESK,
    transitions: ['accept', 'screen-pass'],
    offered: (report) => report.acceptedAt === null,
  },
  dispatch: { roles: DESK, transitions: ['dispatch'] },
  start: { roles: BUREAU, transitions: ['start'] },
  progress: {
    roles: BUREAU,
    transitions: ['progress'],
    offered: (report) => progressPhotos(report) < PROGRESS_PHOTOS_MAX,
  },
  finish: { roles: BUREAU, transitions: ['finish'] },
  // The reporter may confirm that it is solved, but sending it back is for those who compare with the standard.
  verify: {
    roles: ['inspector', 'dispatcher', 'reporter'],
    transitions: ['verify-pass', 'verify-fail'],
    never: { 'verify-fail': ['reporter'] },
  },
  rate: { roles: ['reporter'], transitions: ['rate'], offered: (report) => report.rating === null },
  withdraw: { roles: ['reporter'], transitions: ['withdraw'] },
  reject: { roles: DESK, transitions: ['reject'] },
  merge: { roles: DESK, transitions: ['merge'] },
  suspend: { roles: ['leader', 'dispatcher'], transitions: ['suspend'] },
  resume: {
    roles: ['dispatcher', 'leader'],
    transitions: ['resume'],
  },
  return: { roles: BUREAU, transitions: ['return'], offered: (report) => !report.binding },
  // The leader of a bureau that must agree, not of the report's own.
  answer: {
    roles: ['leader'],
    transitions: ['agree', 'object'],
    bureaus: ({ suspension }) => suspension?.bureaus.map(({ bureauId }) => bureauId) ?? [],
  },
  extend: {
    roles: BUREAU,
    transitions: ['extend'],
    offered: (report, now) => extensionProblem(report, now) === null,
  },
  'decide-extension': {
    roles: DESK,
    transitions: ['extension-grant', 'extension-refuse'],
    offered: ({ extensions }) => extensions.some(({ state }) => state === 'asked'),
  },
  // Of a bureau that missed a deadline, which need not have the case any more.
  appeal: {
    roles: ['leader'],
    transitions: ['appeal'],
    bureaus: ({ bureauId, lateness }) => [bureauId, ...lateness.map((late) => late.bureauId)],
    offered: ({ lateness }) => lateness.some(({ appeal }) => appeal === null),
  },
  'decide-appeal': {
    roles: DESK,
    transitions: ['appeal-excuse', 'appeal-uphold'],
    offered: ({ lateness }) => lateness.some(({ appeal }) => appeal?.state === 'asked'),
  },
  reopen: {
    roles: ['reporter'],
    transitions: ['reopen'],
    offered: (report, now) => reopenProblem(report, now) === null,
  },
  relapse: {
    roles: ['reporter', 'inspector', 'dispatcher', 'handler', 'leader', 'volunteer', 'resident'],
    transitions: ['relapse'],
    offered: (report, now) => relapseProblem(report, now) === null,
  },
  recheck: {
    roles: ['inspector', 'dispatcher', 'handler', 'leader', 'volunteer'],
    transitions: ['recheck', 'relapse'],
  },
  hide: { roles: DESK, transitions: ['hide'], offered: (report) => !isHidden(report) },
  restore: { roles: DESK, transitions: ['restore'], offered: ({ hidden }) => hidden.length > 0 },
};

/** What is said to whoever has not the right, where "your role" would be beside the point. */
const NOT_RIGHT: Partial<Record<PolicyStep, ErrorCode>> = {
  rate: 'report.not-yours',
  withdraw: 'report.not-yours',
  reopen: 'report.not-yours',
  answer: 'report.not-asked',
};
const DESK_ROLES: readonly Grant['role'][] = ['dispatcher', 'admin'];

export function isReporter(caller: Caller, report: ReportDocument): boolean {
  return report.reporterKey === caller.key;
}

/** Holds any role that works on reports; a volunteer does not. */
export function isStaff(caller: Caller): boolean {
  return caller.grants.some(({ role }) => role !== 'volunteer');
}

/** Whose words on a report are not a resident's. */
export const isStaffRole = (role: Actor['role']): boolean =>
  (STAFF_ROLES as readonly Actor['role'][]).includes(role);

/** Somewhere; whether for this very report, `admit` says. */
export const isDesk = (caller: Caller): boolean => holds(caller, DESK_ROLES);

/** For the desk's queues, which hold the cases of the whole town. */
export const requireDesk = (caller: Caller): void => needInTown(caller, DESK_ROLES);

/**
 * Where somebody looks again at closed cases: bureaus and communities (types/people/scope.ts), null everywhere, none for
 * those who do not patrol. Who works for a place is shown that place, also where they are a volunteer besides.
 */
export function patrolledPlaces({ grants }: Caller): string[] | null {
  const patrols = grants.filter(({ role }) => (POLICY.recheck.roles as readonly string[]).includes(role));
  const work = patrols.filter(({ role }) => role !== 'volunteer');
  const places = (work.length > 0 ? work : patrols).map(({ bureauId }) => bureauId);
  return places.includes(null) ? null : places.filter((place) => place !== null);
}

export function holds(caller: Caller, roles: readonly Grant['role'][]): boolean {
  return caller.grants.some(({ role }) => roles.includes(role));
}

/** As whom the caller may take this step, or undefined. Says nothing about the report's state. */
export function actingRole(
  caller: Caller,
  report: ReportDocument,
  step: PolicyStep,
): { role: Role | 'reporter'; bureauId: string | null } | undefined {
  const { roles, bureaus = ({ bureauId }) => [bureauId] } = POLICY[step];
  const own = bureaus(report);
  for (const role of roles) {
    if (role === 'resident') return { role, bureauId: null };
    if (role === 'reporter') {
      if (isReporter(caller, report)) return { role, bureauId: null };
      continue;
    }
    const grant = caller.grants.find(
      (held) =>
        held.role === role &&
        // Whoever answers for a bureau must be of it; other rights may hold in the whole town.
        (own.includes(held.bureauId) || (step !== 'answer' && holdsForPlace(held.bureauId, report))),
    );
    if (grant) return { role, bureauId: grant.bureauId };
  }
  return undefined;
}

/** A role that is not a bureau's: of the whole town, or of the community the report lies in. */
const holdsForPlace = (bureauId: string | null, report: ReportDocument): boolean =>
  scopeKind(bureauId) !== 'bureau' && scopeCovers(bureauId, report);

/** Whether the step may come to this end where somebody takes it in this role. */
export const mayLeadTo = (step: PolicyStep, role: Actor['role'], end: Transition): boolean =>
  !(POLICY[step].never?.[end] as readonly Actor['role'][] | undefined)?.includes(role);

/** Like actingRole, but refuses. */
export function actorFor(
  caller: Caller,
  report: ReportDocument,
  step: PolicyStep,
  bureauName: (bureauId: string | null) => string | null,
): Actor {
  const acting = actingRole(caller, report, step);
  if (!acting) throw new Refusal(NOT_RIGHT[step] ?? 'call.not-allowed');
  return {
    ...acting,
    bureauName: bureauName(acting.bureauId),
    personKey: caller.key,
    nickname: caller.nickname,
  };
}

/**
 * The door of every step: whoever may not see the report is told that there is none, then comes the right, then the
 * state. What a step asks besides is its action's own.
 */
export function admit(
  caller: Caller,
  report: ReportDocument,
  step: PolicyStep,
  bureauName: (bureauId: string | null) => string | null,
): Actor {
  if (!maySee(caller, report)) throw new Refusal('report.not-found');
  const actor = actorFor(caller, report, step, bureauName);
  const { transitions } = POLICY[step];
  if (!transitions.some((transition) => mayLeave(report.state, transition))) {
    throw tooLate(caller, report, transitions);
  }
  return actor;
}

export function maySee(caller: Caller, report: ReportDocument): boolean {
  if (isReporter(caller, report)) return true;
  if (isHidden(report) && !isStaff(caller)) return false;
  // Not judged yet: the desk that has to judge, nobody else.
  if (report.state === 'screening') {
    return caller.grants.some(
      ({ role, bureauId }) => DESK_ROLES.includes(role) && holdsForPlace(bureauId, report),
    );
  }
  return (PUBLIC_STATES as readonly ReportState[]).includes(report.state) || isStaff(caller);
}

/** What this reader may do now. */
export function stepsFor(
  caller: Caller,
  report: ReportDocument,
  following: boolean,
  now: number,
): ReportStep[] {
  const steps = REPORT_STEPS.filter(
    (step): step is Exclude<ReportStep, 'follow'> => step !== 'follow',
  ).filter((step): boolean => {
    const { transitions, offered } = POLICY[step];
    return (
      transitions.some((transition) => mayLeave(report.state, transition)) &&
      actingRole(caller, report, step) !== undefined &&
      (offered?.(report, now) ?? true)
    );
  });
  // Those who handle it are told anyway: they may follow, but are not asked to.
  const isTold = following || actingRole(caller, report, 'start') !== undefined;
  return mayFollow(caller, report) && !isTold ? [...steps, 'follow'] : steps;
}

export function mayFollow(caller: Caller, report: ReportDocument): boolean {
  return !isReporter(caller, report) && (OPEN_STATES as readonly ReportState[]).includes(report.state);
}
