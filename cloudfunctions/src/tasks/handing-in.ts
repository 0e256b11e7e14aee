import { CREDIT_MINUTES_MAX, OVER_PLAN_TIMES } from '#types/tasks/limits';
import type { ClaimFlag } from '#types/tasks/states';
import type { Moment } from '#types/tasks/task';
import { Refusal } from '../platform/refusal';
import { handInAgainBy, mayHandInAgain, type ClaimDocument } from './claim';
import { toldOf } from './moment';
import { handInBy, MINUTE_MS, type TaskDocument } from './task';
import type { Look } from './task-services';

/** Tidying up after the end still counts; whoever is later forgot to check out. */
const AFTER_END_MINUTES = 30;

export interface HandIn {
  at: number;
  minutes: number;
  flags: ClaimFlag[];
}

/** From check-in to check-out, capped by the plan, or with a reason by twice the plan. */
export function countedMinutes(
  task: Pick<TaskDocument, 'creditMinutes'>,
  checkedInAt: number,
  checkedOutAt: number,
  overReason: string,
): { minutes: number; over: boolean } {
  const there = Math.max(0, Math.floor((checkedOutAt - checkedInAt) / MINUTE_MS));
  if (there <= task.creditMinutes) return { minutes: there, over: false };
  if (overReason === '') return { minutes: task.creditMinutes, over: false };
  const most = Math.min(task.creditMinutes * OVER_PLAN_TIMES, CREDIT_MINUTES_MAX);
  return { minutes: Math.min(there, most), over: true };
}

/** Refuses what comes too late; says how long it was. Handed in again, the time on the spot stays what it was. */
export function handInOf(
  task: TaskDocument,
  claim: ClaimDocument,
  { moment, overReason }: { moment: Moment; overReason: string },
  now: number,
): HandIn {
  const checkedInAt = claim.checkedInAt ?? now;
  const told = toldOf(moment, now, checkedInAt);
  const again = claim.state === 'declined';
  if (again && !mayHandInAgain(claim)) throw new Refusal('claim.again-used');
  if (told.stale || told.at > (again ? handInAgainBy(claim) : handInBy(task))) {
    throw new Refusal('claim.too-late');
  }
  const forgot = told.at > Math.max(task.endsAt, checkedInAt) + AFTER_END_MINUTES * MINUTE_MS;
  const at = again ? (claim.checkedOutAt ?? told.at) : forgot ? Math.max(task.endsAt, checkedInAt) : told.at;
  const { minutes, over } = countedMinutes(task, checkedInAt, at, overReason);
  const flags: [boolean, ClaimFlag][] = [
    [told.offline, 'offline'],
    [forgot && !again, 'no-check-out'],
    [over, 'over-plan'],
  ];
  return { at, minutes, flags: flags.flatMap(([is, flag]) => (is ? [flag] : [])) };
}

/** What a hand-in has to show: of a round every spot looked at, of everything else how it looks now. */
export function refuseUnproven(
  { spots }: Pick<TaskDocument, 'spots'>,
  looks: readonly Look[],
  after: readonly string[],
): void {
  const settled = new Set(looks.flatMap(({ recheckId, verdict }) => (verdict === 'due' ? [] : [recheckId])));
  const due = spots.filter(({ recheckId, verdict }) => verdict === 'due' && !settled.has(recheckId)).length;
  if (due > 0) throw new Refusal('call.invalid', { fields: { walk: `还有 ${due} 处没有复查。` } });
  if (spots.length === 0 && after.length === 0) {
    throw new Refusal('call.invalid', { fields: { after: '请至少拍一张完成后的照片。' } });
  }
}

/** What this person found, with what their claim has heard of already. */
export function foundBy(
  { personKey, clean, back }: Pick<ClaimDocument, 'personKey' | 'clean' | 'back'>,
  looks: readonly Look[],
): Pick<ClaimDocument, 'clean' | 'back'> {
  const mine = looks.filter((look) => look.personKey !== null && look.personKey === personKey);
  const together = (known: readonly string[], verdict: Look['verdict']) => [
    ...new Set([...known, ...mine.flatMap((look) => (look.verdict === verdict ? [look.recheckId] : []))]),
  ];
  return { clean: together(clean, 'clean'), back: together(back, 'back') };
}

export const flagged = (before: readonly ClaimFlag[], more: readonly ClaimFlag[]): ClaimFlag[] => [
  ...new Set([...before, ...more]),
];
