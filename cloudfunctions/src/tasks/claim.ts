import {
  CLAIM_EXTENSION_HOURS,
  CLAIM_HOURS,
  EXPIRING_HOURS,
  HAND_IN_AGAIN_MAX,
  HAND_IN_LAST_HOURS,
  HAND_IN_WITHIN_HOURS,
  OVER_PLAN_TIMES,
} from '#types/tasks/limits';
import {
  CLAIM_TRANSITIONS,
  HOLDING_STATES,
  type ClaimFlag,
  type ClaimState,
  type ClaimStep,
  type ClaimTransition,
  type TaskKind,
} from '#types/tasks/states';
import { carrying, type Carrier } from '../platform/carried-rows';
import {
  checkInFrom,
  HOUR_MS,
  handInBy,
  isSeated,
  isShift,
  MINUTE_MS,
  releaseBy,
  type LineEntry,
  type TaskDocument,
} from './task';

/** Collection `claims`: one person's part in one task, from the tap to the credited hours. */
export interface ClaimDocument extends Carrier {
  /** idFrom('claim', taskId, personKey, key of the call). */
  _id: string;
  taskId: string;
  /** Null: a team's seat whose name is not filled in yet. */
  personKey: string | null;
  teamId: string | null;
  /** Who claimed: the person, or the team's leader. */
  holderKey: string;
  state: ClaimState;
  claimedAt: number;
  /** When the task gave it a slot, as far as that has been noted; null on the reserve list. */
  seatedAt: number | null;
  /** When it ends by itself: without a check-in, without a hand-in. Null where it does not. */
  expiresAt: number | null;
  /** When somebody is to be reminded: its person of the end, the organisers of what waits for them. Null where nobody is. */
  remindAt: number | null;
  /** Its person waits for something or has something to do: the timeline's upper half. */
  active: boolean;
  extended: boolean;
  /** When it ended without a check-in; null where it has not. */
  endedAt: number | null;
  checkedInAt: number | null;
  /** From the place, as the phone said; null where it was not known. */
  checkInMeters: number | null;
  checkedOutAt: number | null;
  handedInAt: number | null;
  note: string;
  before: string[];
  after: string[];
  /** All of them: what was handed in before is found by it. */
  photos: string[];
  minutes: number | null;
  overReason: string;
  flags: ClaimFlag[];
  /** Of a round: re-checks this person found clean or back again. */
  clean: string[];
  back: string[];
  declined: string | null;
  declines: number;
  creditedMinutes: number | null;
  judgedAt: number | null;
  judgedByKey: string | null;
  /** Of the task, as it is planned: for the lists of people and organisers. */
  title: string;
  kind: TaskKind;
  startsAt: number;
  scopes: string[];
  /** Intentions that were carried out, the last ones. */
  done: string[];
  /** Counts the changes. */
  rev: number;
}

const UNDER_WAY: readonly ClaimState[] = ['claimed', 'checked_in', 'handed_in'];

/** What a place in line means; made from it, so that anybody who finds the line can make the claim. */
export function newClaim(task: TaskDocument, entry: LineEntry): ClaimDocument {
  const { claimId, personKey, teamId, holderKey, at } = entry;
  return {
    _id: claimId,
    taskId: task._id,
    ...{ personKey, teamId, holderKey },
    state: 'claimed',
    claimedAt: at,
    ...{ seatedAt: null, expiresAt: null, remindAt: null, active: true, extended: false, endedAt: null },
    ...{ checkedInAt: null, checkInMeters: null, checkedOutAt: null, handedInAt: null },
    ...{
      note: '',
      before: [],
      after: [],
      photos: [],
      minutes: null,
      overReason: '',
      flags: [],
      clean: [],
      back: [],
    },
    ...{ declined: null, declines: 0, creditedMinutes: null, judgedAt: null, judgedByKey: null },
    ...{ title: task.title, kind: task.kind, startsAt: task.startsAt, scopes: task.scopes },
    ...{ done: [], rev: 1 },
    ...carrying([]),
  };
}

export const mayTake = (state: ClaimState, transition: ClaimTransition): boolean =>
  (CLAIM_TRANSITIONS[transition].from as readonly ClaimState[]).includes(state);

export const isHolding = (state: ClaimState): boolean =>
  (HOLDING_STATES as readonly ClaimState[]).includes(state);

type Timed = Pick<TaskDocument, 'startsAt' | 'endsAt'>;

/** domain § 5: a day after it could first be used, or with the window. On the reserve list nothing runs. */
export function expiryOf(
  task: Timed,
  { seatedAt, extended }: Pick<ClaimDocument, 'seatedAt' | 'extended'>,
): number | null {
  if (seatedAt === null) return null;
  const hours = CLAIM_HOURS + (extended ? CLAIM_EXTENSION_HOURS : 0);
  return Math.min(task.endsAt, Math.max(seatedAt, task.startsAt) + hours * HOUR_MS);
}

/** Of a shift everybody knows when it ends. */
export const remindedOf = (task: Timed, expiresAt: number | null): number | null =>
  expiresAt === null || isShift(task) ? null : expiresAt - EXPIRING_HOURS * HOUR_MS;

/**
 * When somebody on the spot is next told to hand in, or the hours would be lost unnoticed: once no more time counts, and
 * again a day before it is too late.
 */
export function handInRemindedOf(
  task: Timed & Pick<TaskDocument, 'creditMinutes'>,
  checkedInAt: number,
  now: number,
): number | null {
  const counted = checkedInAt + task.creditMinutes * OVER_PLAN_TIMES * MINUTE_MS;
  const reminders = [Math.min(task.endsAt, counted), handInBy(task) - HAND_IN_LAST_HOURS * HOUR_MS];
  return reminders.find((at) => at > now) ?? null;
}

/**
 * Why it cannot be given back; null where it can. Whoever waits may always go, and whoever got the place in the last two
 * hours until it begins: there was no earlier moment for it, and a place given back is better than nobody coming.
 */
export function releaseProblem(
  task: TaskDocument,
  claim: ClaimDocument,
  now: number,
): 'claim.release-late' | null {
  const by = releaseBy(task);
  if (by === null || now <= by || !isSeated(task, claim._id)) return null;
  const seatedAt = claim.seatedAt ?? claim.claimedAt;
  return seatedAt > by && now < task.startsAt ? null : 'claim.release-late';
}

/** Seated as the line says, even where nobody has noted it yet. */
export function asSeated(task: TaskDocument, claim: ClaimDocument): ClaimDocument {
  if (claim.state !== 'claimed' || claim.seatedAt !== null || !isSeated(task, claim._id)) return claim;
  const seated = { ...claim, seatedAt: claim.claimedAt };
  return { ...seated, expiresAt: expiryOf(task, seated) };
}

/** More time would be no use beyond the window. */
export const mayExtend = (task: TaskDocument, claim: ClaimDocument): boolean =>
  !claim.extended && claim.expiresAt !== null && claim.expiresAt < task.endsAt;

/** Declined with a reason, so often. */
export const mayHandInAgain = ({ declines }: Pick<ClaimDocument, 'declines'>): boolean =>
  declines <= HAND_IN_AGAIN_MAX;

export const handInAgainBy = ({ judgedAt }: Pick<ClaimDocument, 'judgedAt'>): number =>
  (judgedAt ?? 0) + HAND_IN_WITHIN_HOURS * HOUR_MS;

/** Who hears that it waits to be verified: whoever made the task, unless it is their own; null: who else organises it. */
export const verifierOf = (
  { organiserKey }: Pick<TaskDocument, 'organiserKey'>,
  { personKey, holderKey }: Pick<ClaimDocument, 'personKey' | 'holderKey'>,
): string | null => (organiserKey === personKey || organiserKey === holderKey ? null : organiserKey);

/** Not over for its person; one that was declined only while it can be handed in again. */
export const isActive = ({ state, declines }: Pick<ClaimDocument, 'state' | 'declines'>): boolean =>
  state === 'declined' ? mayHandInAgain({ declines }) : UNDER_WAY.includes(state);

/** What its person can do now, the next step first. */
export function claimStepsOf(task: TaskDocument, given: ClaimDocument, now: number): ClaimStep[] {
  const claim = asSeated(task, given);
  const { state } = claim;
  if (state === 'checked_in') return now <= handInBy(task) ? ['hand-in'] : [];
  if (state === 'declined') return mayHandInAgain(claim) && now <= handInAgainBy(claim) ? ['hand-in'] : [];
  if (state !== 'claimed') return [];
  const seated = isSeated(task, claim._id);
  return [
    ...(seated && now >= checkInFrom(task) && now < task.endsAt ? (['check-in'] as const) : []),
    ...(seated && mayExtend(task, claim) ? (['extend'] as const) : []),
    ...(releaseProblem(task, claim, now) === null ? (['release'] as const) : []),
  ];
}
