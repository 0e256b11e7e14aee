import type { Place } from '#types/places/position';
import { communityScope } from '#types/people/scope';
import {
  CHECK_IN_EARLY_MINUTES,
  HAND_IN_WITHIN_HOURS,
  RELEASE_BEFORE_HOURS,
  RESERVE_MIN,
  RESERVE_TIMES,
  SHIFT_MAX_HOURS,
} from '#types/tasks/limits';
import type { TaskKind, TaskState } from '#types/tasks/states';
import type { Spot } from '#types/tasks/task';
import type { Carrier } from '../platform/carried-rows';
import { isFit, type PhotoVerdicts } from '../platform/photo-key';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

/** Somebody in line; docs/decisions/0008. A team's seat has no person until it is named, and is its leader's until then. */
export interface LineEntry {
  claimId: string;
  personKey: string | null;
  teamId: string | null;
  holderKey: string;
  at: number;
}

/** What an organiser writes. */
export interface TaskPlan {
  kind: TaskKind;
  title: string;
  brief: string;
  needs: string;
  photos: string[];
  /** GCJ-02. GeoJSON in the database, read back as the SDK's Point. Of a round: its first spot. */
  location: { longitude: number; latitude: number };
  address: string;
  /** How far it reaches around `location`: anywhere in there is on the spot (`areaOf`). Tasks from before there were areas lack it. */
  areaMeters?: number;
  startsAt: number;
  endsAt: number;
  slots: number;
  creditMinutes: number;
}

/** Whose a task is by its place. */
export interface TaskPatch {
  zoneId: string | null;
  zoneName: string | null;
  communityName: string | null;
  bureauId: string | null;
  bureauName: string | null;
}

/** What an occurrence is made from. */
export interface SeriesPlan {
  plan: TaskPlan;
  patch: TaskPatch;
}

/** Collection `tasks`. */
export interface TaskDocument extends TaskPlan, TaskPatch, Carrier {
  _id: string;
  state: TaskState;
  /** Of the brief's pictures, written by WeChat's answers alone: no change of the plan touches it. */
  verdicts: PhotoVerdicts;
  /** Who may organise it (`scopesOf`), in one field, so that one index answers every organiser's list. */
  scopes: string[];
  /** Null where the clock made it. */
  organiserKey: string | null;
  organiser: string;
  report: { reportId: string; number: string } | null;
  /** In the order of the walk; empty for what is no round. */
  spots: Spot[];
  walkMeters: number;
  /** The first occurrence's id where it is repeated. */
  seriesId: string | null;
  repeatsUntil: string | null;
  /** Of a first occurrence: how the next ones are to be, where somebody changed "this and the ones after it". */
  later: SeriesPlan | null;
  /** Of a first occurrence: when the next one is to be made; null where there is none to come. */
  nextAt: number | null;
  /** In the order of arrival: the first `slots` have one, the others wait. */
  line: LineEntry[];
  /** What the rotating code is made of; never in a reply. */
  secret: string;
  cancelledReason: string;
  createdAt: number;
  /** When the clock has to look at it next: its end. Null once it is over. */
  endsLookAt: number | null;
  /** Intentions that were carried out, the last ones. */
  done: string[];
  /** Counts the changes of the plan. */
  rev: number;
  /** Counts the changes of the line. */
  seq: number;
}

/** Holds in the whole town. */
export const TOWN_SCOPE = 'town';

/** Whose business it is: the town's, its bureau's, its community's. */
export const scopesOf = ({
  bureauId,
  communityName,
}: Pick<TaskPatch, 'bureauId' | 'communityName'>): string[] => [
  TOWN_SCOPE,
  ...(bureauId === null ? [] : [bureauId]),
  ...(communityName ? [communityScope(communityName)] : []),
];

type Lined = Pick<TaskDocument, 'line' | 'slots'>;

/** Slots and reserve list together. */
export const lineMax = (slots: number): number => slots + Math.max(RESERVE_MIN, slots * RESERVE_TIMES);

export const seatedIn = ({ line, slots }: Lined): number => Math.min(line.length, slots);

export const reserveIn = ({ line, slots }: Lined): number => Math.max(0, line.length - slots);

export const seatedOf = ({ line, slots }: Lined): LineEntry[] => line.slice(0, slots);

/** Whether this claim has a slot, by the line alone. */
export const isSeated = (task: Lined, claimId: string): boolean =>
  seatedOf(task).some((entry) => entry.claimId === claimId);

/** How many wait before this one, from 0; null with a slot, or out of line. */
export function waitingIn({ line, slots }: Lined, claimId: string): number | null {
  const at = line.findIndex((entry) => entry.claimId === claimId);
  return at < slots ? null : at - slots;
}

type Timed = Pick<TaskDocument, 'startsAt' | 'endsAt'>;

/** A window no longer than a day: the others count on who said they would come. */
export const isShift = ({ startsAt, endsAt }: Timed): boolean =>
  endsAt - startsAt <= SHIFT_MAX_HOURS * HOUR_MS;

/** Until when a slot can be given back; null where it can be at any time before the check-in. */
export const releaseBy = (task: Timed): number | null =>
  isShift(task) ? task.startsAt - RELEASE_BEFORE_HOURS * HOUR_MS : null;

export const checkInFrom = ({ startsAt }: Pick<Timed, 'startsAt'>): number =>
  startsAt - CHECK_IN_EARLY_MINUTES * MINUTE_MS;

export const handInBy = ({ endsAt }: Timed): number => endsAt + HAND_IN_WITHIN_HOURS * HOUR_MS;

export const isOpen = ({ state, endsAt }: Pick<TaskDocument, 'state' | 'endsAt'>, now: number): boolean =>
  state === 'open' && now < endsAt;

/** Pictures of the brief that are fit for everybody. */
export const fitPhotos = ({ photos, verdicts }: Pick<TaskDocument, 'photos' | 'verdicts'>): string[] =>
  photos.filter((fileID) => isFit(verdicts, fileID));

/** 0: at the place; of a round always. */
export const areaOf = ({ areaMeters = 0 }: Pick<TaskPlan, 'areaMeters'>): number => areaMeters;

export const placeOf = ({ location, address }: Pick<TaskPlan, 'location' | 'address'>): Place => ({
  longitude: location.longitude,
  latitude: location.latitude,
  address,
});
