import type { Role } from '#types/people/roles';
import type { ReportState } from '#types/reports/states';
import { idFrom } from '../platform/ids';

/** Collection `reports`. Keys of persons and the screening stay inside; `report-view.ts` says what is shown. */
export interface ReportDocument {
  /** reportId */
  _id: string;
  /** Short, for people: `yymmdd` and six digits. */
  number: string;
  state: ReportState;
  categoryId: string;
  categoryName: string;
  description: string;
  /** GCJ-02. GeoJSON in the database, read back as the SDK's Point. */
  location: { longitude: number; latitude: number };
  address: string;
  photos: StoredPhoto[];
  /** By photoKey(fileID), written by WeChat’s pushed answers without a transaction; absent while not judged. */
  verdicts: Record<string, PhotoVerdict>;
  zoneId: string | null;
  zoneName: string | null;
  bureauId: string | null;
  bureauName: string | null;
  reporterKey: string;
  anonymous: boolean;
  filedAt: number;
  acceptedAt: number | null;
  dispatchedAt: number | null;
  dueAt: number | null;
  handledAt: number | null;
  closedAt: number | null;
  /** What worklists sort by, never null: the deadline where one runs, else since when it waits. */
  urgentAt: number;
  /** When the deadline is next to be pointed out; null while none runs. */
  remindAt: number | null;
  /** 0: the reminder at 80 % is still to come; n: it has been pointed out n times. */
  reminders: number;
  reworks: number;
  followers: number;
  /** reportId of the one that carries on. */
  mergedInto: string | null;
  rating: StoredRating | null;
  /** Why a person must look before anybody else sees it. */
  screening: 'review' | 'outage' | null;
  /** How many timeline entries there are. */
  seq: number;
  last: LastStep;
}

export interface StoredPhoto {
  fileID: string;
  kind: 'before' | 'after';
}

export type PhotoVerdict = 'pass' | 'blocked';

/** A fileID has dots, which would be paths in the database. */
export const photoKey = (fileID: string) => idFrom('photo', fileID);

export interface StoredRating {
  stars: number;
  words: string;
  at: number;
  /** False where WeChat did not judge the words: then only the reporter and staff read them. */
  screened: boolean;
}

export type ActorRole = Role | 'reporter' | 'system';

/** Who takes a step. In the timeline only role and bureau are shown. */
export interface Actor {
  role: ActorRole;
  bureauId: string | null;
  bureauName: string | null;
  personKey: string | null;
  nickname: string;
}

export const SYSTEM: Actor = {
  role: 'system',
  bureauId: null,
  bureauName: null,
  personKey: null,
  nickname: '',
};

export interface LastStep extends Actor {
  step: Transition;
  at: number;
}

/** Collection `report_entries`: the timeline. */
export interface EntryDocument {
  _id: string;
  reportId: string;
  seq: number;
  step: Transition;
  state: ReportState;
  role: ActorRole;
  bureauId: string | null;
  bureauName: string | null;
  personKey: string | null;
  note: string;
  /** fileIDs; their verdicts are on the report. */
  photos: string[];
  at: number;
}

/**
 * The closed loop. One table for the rule and for the write: a step is written only while the report, read in the same
 * transaction, is in one of `from`.
 */
export const TRANSITIONS = {
  submit: { from: [], to: 'submitted' },
  // WeChat did not say "pass" at once: only the reporter and the desk see it.
  screen: { from: [], to: 'screening' },
  'screen-pass': { from: ['screening'], to: 'submitted' },
  'screen-block': { from: ['screening'], to: 'rejected' },
  // 受理: true and ours, though it is not yet known whose.
  accept: { from: ['submitted'], to: 'submitted' },
  // From `dispatched` too: until work has begun it can be given to somebody else.
  dispatch: { from: ['submitted', 'dispatched'], to: 'dispatched' },
  start: { from: ['dispatched'], to: 'handling' },
  finish: { from: ['handling'], to: 'handled' },
  'verify-pass': { from: ['handled'], to: 'closed' },
  'verify-fail': { from: ['handled'], to: 'dispatched' },
  withdraw: { from: ['screening', 'submitted'], to: 'withdrawn' },
  reject: { from: ['screening', 'submitted'], to: 'rejected' },
  merge: { from: ['submitted', 'dispatched'], to: 'merged' },
  suspend: { from: ['dispatched', 'handling'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'dispatched' },
  // Leaves the state as it is, once.
  rate: { from: ['closed'], to: 'closed' },
} as const satisfies Record<string, { from: readonly ReportState[]; to: ReportState }>;
export type Transition = keyof typeof TRANSITIONS;

export function mayLeave(state: ReportState, transition: Transition): boolean {
  return (TRANSITIONS[transition].from as readonly ReportState[]).includes(state);
}

/** One reading or writing to come, before it is stored. */
export interface Step {
  transition: Transition;
  actor: Actor;
  at: number;
  note?: string;
  photos?: readonly string[];
  /** What changes besides the state. */
  patch?: Partial<ReportDocument>;
}

/** The report after a step, and the line it leaves. The caller has checked `mayLeave`. */
export function takeStep(
  report: ReportDocument,
  step: Step,
  entryId: string,
): { report: ReportDocument; entry: EntryDocument } {
  const { transition, actor, at } = step;
  const state = TRANSITIONS[transition].to;
  const seq = report.seq + 1;
  const { role, bureauId, bureauName, personKey } = actor;
  return {
    report: { ...report, ...step.patch, state, seq, last: { ...actor, step: transition, at } },
    entry: {
      _id: entryId,
      reportId: report._id,
      seq,
      step: transition,
      state,
      role,
      bureauId,
      bureauName,
      personKey,
      note: step.note ?? '',
      photos: [...(step.photos ?? [])],
      at,
    },
  };
}
