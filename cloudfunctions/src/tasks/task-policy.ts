import { scopeKind } from '#types/people/scope';
import { TASK_STEPS, type TaskStep } from '#types/tasks/states';
import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';
import type { ClaimDocument } from './claim';
import { isHolding } from './claim';
import { isOpen, lineMax, TOWN_SCOPE, type TaskDocument, type TaskPatch } from './task';

/** Of the town or a community. */
const OFFICE = ['dispatcher', 'admin'];
export const CAMPAIGN_OFFICE = '创城办';
/** Of a bureau. */
const BUREAU = ['handler', 'leader'];

/** What somebody organises, as tasks and claims are marked with it (`scopesOf`). Empty for everybody else. */
export function organisedScopes({ grants }: Pick<Caller, 'grants'>): string[] {
  const scopes = grants.flatMap(({ role, bureauId }) => {
    const kind = scopeKind(bureauId);
    if (kind === 'bureau') return BUREAU.includes(role) ? [bureauId!] : [];
    return OFFICE.includes(role) ? [bureauId ?? TOWN_SCOPE] : [];
  });
  return [...new Set(scopes)];
}

export const organises = (
  caller: Pick<Caller, 'grants'>,
  { scopes }: { scopes: readonly string[] },
): boolean => organisedScopes(caller).some((scope) => scopes.includes(scope));

/** Like organises, but refuses. */
export function needOrganiser(caller: Pick<Caller, 'grants'>, of: { scopes: readonly string[] }): void {
  if (!organises(caller, of)) throw new Refusal('call.not-allowed');
}

/** Whom a volunteer reads as the one who asks: the bureau, where somebody of it does, or the campaign office. */
export function organiserName(
  { grants }: Pick<Caller, 'grants'>,
  { bureauId, bureauName }: Pick<TaskPatch, 'bureauId' | 'bureauName'>,
): string {
  const isOfBureau = grants.some((held) => BUREAU.includes(held.role) && held.bureauId === bureauId);
  return (isOfBureau ? bureauName : null) ?? CAMPAIGN_OFFICE;
}

export const isVolunteer = ({ grants }: Pick<Caller, 'grants'>): boolean =>
  grants.some(({ role }) => role === 'volunteer');

export function needVolunteer(caller: Pick<Caller, 'grants'>): void {
  if (!isVolunteer(caller)) throw new Refusal('call.not-allowed');
}

/** Nobody verifies their own work, nor that of a seat they hold for their team. */
export const isOwn = (caller: Pick<Caller, 'key'>, { personKey, holderKey }: ClaimDocument): boolean =>
  personKey === caller.key || holderKey === caller.key;

const ORGANISERS: readonly TaskStep[] = ['change', 'cancel', 'verify', 'spot-code'];
const WHILE_OPEN: readonly TaskStep[] = ['claim', 'team-claim', 'change', 'cancel', 'spot-code'];

/** What this reader may do now. `own` is their latest claim; `leads`: a team. */
export function taskSteps(
  caller: Caller,
  task: TaskDocument,
  { own, leads }: { own: ClaimDocument | null; leads: boolean },
  now: number,
): TaskStep[] {
  const full = task.line.length >= lineMax(task.slots);
  const inLine = own !== null && isHolding(own.state);
  return TASK_STEPS.filter((step) => {
    if (WHILE_OPEN.includes(step) && !isOpen(task, now)) return false;
    if (ORGANISERS.includes(step)) return organises(caller, task);
    return isVolunteer(caller) && !full && (step === 'team-claim' ? leads : !inLine);
  });
}
