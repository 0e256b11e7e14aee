import type { Role } from '#types/people/roles';
import { OPEN_STATES, PUBLIC_STATES, type ReportState, type ReportStep } from '#types/reports/states';
import type { Caller, Grant } from '../platform/action';
import { Refusal } from '../platform/refusal';
import { mayLeave, type Actor, type ReportDocument, type Transition } from './report';

/** Who may take which step by a role; `reporter` is whoever filed it. The first that fits is what the timeline says. */
const ROLES_OF_STEP: Record<Exclude<ReportStep, 'follow'>, readonly (Grant['role'] | 'reporter')[]> = {
  accept: ['dispatcher', 'admin'],
  dispatch: ['dispatcher', 'admin'],
  start: ['handler', 'leader'],
  finish: ['handler', 'leader'],
  // The reporter may confirm that it is solved, but sending it back is for those who compare with the standard.
  verify: ['inspector', 'dispatcher', 'reporter'],
  rate: ['reporter'],
  withdraw: ['reporter'],
  reject: ['dispatcher', 'admin'],
  merge: ['dispatcher', 'admin'],
  suspend: ['leader', 'dispatcher'],
  resume: ['leader', 'dispatcher'],
};

const REPORTER_ONLY: readonly ReportStep[] = ['rate', 'withdraw'];
const DESK_ROLES: readonly Grant['role'][] = ['dispatcher', 'admin'];

function covers(grant: Grant, report: ReportDocument): boolean {
  return grant.bureauId === null || grant.bureauId === report.bureauId;
}

export function isReporter(caller: Caller, report: ReportDocument): boolean {
  return report.reporterKey === caller.key;
}

/** Holds any role that works on reports; a volunteer does not. */
export function isStaff(caller: Caller): boolean {
  return caller.grants.some(({ role }) => role !== 'volunteer');
}

export function holds(caller: Caller, roles: readonly Grant['role'][]): boolean {
  return caller.grants.some(({ role }) => roles.includes(role));
}

/** As whom the caller may take this step, or undefined. Says nothing about the report's state. */
export function actingRole(
  caller: Caller,
  report: ReportDocument,
  step: Exclude<ReportStep, 'follow'>,
): { role: Role | 'reporter'; bureauId: string | null } | undefined {
  for (const role of ROLES_OF_STEP[step]) {
    if (role === 'reporter') {
      if (isReporter(caller, report)) return { role, bureauId: null };
      continue;
    }
    const grant = caller.grants.find((held) => held.role === role && covers(held, report));
    if (grant) return { role, bureauId: grant.bureauId };
  }
  return undefined;
}

/** Like actingRole, but refuses. */
export function actorFor(
  caller: Caller,
  report: ReportDocument,
  step: Exclude<ReportStep, 'follow'>,
  bureauName: (bureauId: string | null) => string | null,
): Actor {
  const acting = actingRole(caller, report, step);
  if (!acting) throw new Refusal(REPORTER_ONLY.includes(step) ? 'report.not-yours' : 'call.not-allowed');
  return {
    ...acting,
    bureauName: bureauName(acting.bureauId),
    personKey: caller.key,
    nickname: caller.nickname,
  };
}

export function maySee(caller: Caller, report: ReportDocument): boolean {
  if (isReporter(caller, report)) return true;
  // Not judged yet: the desk that has to judge, nobody else.
  if (report.state === 'screening') return holds(caller, DESK_ROLES);
  return (PUBLIC_STATES as readonly ReportState[]).includes(report.state) || isStaff(caller);
}

const TRANSITIONS_OF_STEP: Record<Exclude<ReportStep, 'follow'>, readonly Transition[]> = {
  accept: ['accept', 'screen-pass'],
  dispatch: ['dispatch'],
  start: ['start'],
  finish: ['finish'],
  verify: ['verify-pass'],
  rate: ['rate'],
  withdraw: ['withdraw'],
  reject: ['reject'],
  merge: ['merge'],
  suspend: ['suspend'],
  resume: ['resume'],
};

/** What this reader may do now. */
export function stepsFor(caller: Caller, report: ReportDocument, following: boolean): ReportStep[] {
  const steps = (Object.keys(TRANSITIONS_OF_STEP) as Exclude<ReportStep, 'follow'>[]).filter(
    (step): boolean =>
      TRANSITIONS_OF_STEP[step].some((transition) => mayLeave(report.state, transition)) &&
      actingRole(caller, report, step) !== undefined &&
      !(step === 'accept' && report.acceptedAt !== null) &&
      !(step === 'rate' && report.rating !== null),
  );
  // Those who handle it are told anyway: they may follow, but are not asked to.
  const isTold = following || actingRole(caller, report, 'start') !== undefined;
  return mayFollow(caller, report) && !isTold ? [...steps, 'follow'] : steps;
}

export function mayFollow(caller: Caller, report: ReportDocument): boolean {
  return !isReporter(caller, report) && (OPEN_STATES as readonly ReportState[]).includes(report.state);
}
