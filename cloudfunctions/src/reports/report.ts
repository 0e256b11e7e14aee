import type { Role } from '#types/people/roles';
import type { Shot } from '#types/reports/shots';
import { REPORT_STATES, type ReportState } from '#types/reports/states';
import { photoKey, type PhotoVerdicts } from '../platform/photo-key';
import { factsAfter, type CaseFacts } from './case-facts';

/** A report without its timeline. Keys of persons and the screening stay inside; `report-view.ts` says what is shown. */
export interface ReportDocument extends CaseFacts {
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
  /** The square of the map it lies in, as in map/map-cell.ts. */
  cell: string;
  address: string;
  /** What it is found by: pairs of characters, as in search-grams.ts. */
  grams: string[];
  photos: StoredPhoto[];
  /** By photoKey(fileID), written by WeChat’s pushed answers without a transaction; absent while not judged. */
  verdicts: PhotoVerdicts;
  /** By photoKey: when and where the phone says it was taken. Never in a reply as it is. */
  shots?: Record<string, Pick<Shot, 'at' | 'position'>>;
  /** By photoKey, written by photos/read-photos.ts: fileID of the small one for lists; null where none could be made. */
  thumbnails?: Record<string, string | null>;
  /** By photoKey, written by photos/read-photos.ts. */
  usedBefore?: Record<string, EarlierUse[]>;
  zoneId: string | null;
  zoneName: string | null;
  /** Of the zone: roles can hold for a community. Not on reports from before there were such roles. */
  communityName?: string | null;
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
  /** What worklists sort by, never null: the deadline or target that runs, else since when it waits. */
  urgentAt: number;
  /** When the deadline is next to be pointed out; null while none runs. */
  remindAt: number | null;
  /** 0: the reminder at 80 % is still to come; n: it has been pointed out n times. */
  reminders: number;
  reworks: number;
  followers: number;
  /** reportId of the one that carries on. */
  mergedInto: string | null;
  /** By reportId: since when another one is being merged into this one. */
  takesIn?: Record<string, number>;
  rating: StoredRating | null;
  /** Why a person must look before anybody else sees it. */
  screening: 'review' | 'outage' | null;
  /** How many timeline entries there are. */
  seq: number;
  last: LastStep;
}

export interface StoredPhoto {
  fileID: string;
  kind: 'before' | 'during' | 'after';
  /** When it was handed in. */
  at: number;
}

/** A report that had the same photo: the very same bytes, or the same picture saved anew. */
export interface EarlierUse {
  reportId: string;
  number: string;
  exact: boolean;
  at: number;
}

/** Pictures about which WeChat says that a person must look. */
export function waitingPhotos({
  photos,
  verdicts,
}: Pick<ReportDocument, 'photos' | 'verdicts'>): StoredPhoto[] {
  return photos.filter(({ fileID }) => verdicts[photoKey(fileID)] === 'review');
}

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

/** One line of the timeline, kept in the report's own document (report-record.ts). */
export interface EntryDocument {
  _id: string;
  seq: number;
  step: Transition;
  state: ReportState;
  role: ActorRole;
  bureauId: string | null;
  bureauName: string | null;
  personKey: string | null;
  note: string;
  /** Whom it was given to, where it went to a bureau. */
  toBureauName?: string;
  /** Words that WeChat did not pass: only the reporter and staff read them, until a person has let them through (waiting-words.ts). */
  unscreened?: boolean;
  /** Of somebody who looked again: which of the re-checks it was. */
  recheckId?: string;
  /** fileIDs; their verdicts are on the report. */
  photos: string[];
  at: number;
}

/** One row of the table: from which states, to which (null: it stays as it is), and why there is this step at all. */
export interface TransitionRow {
  from: readonly ReportState[];
  to: ReportState | null;
  why: string;
}

/**
 * The closed loop. One table for the rule and for the write: a step is written only while the report, read for the very
 * same write, is in one of `from`. `docs/report-states.md` is drawn from it.
 */
export const TRANSITIONS = {
  submit: { from: [], to: 'submitted', why: 'filed; WeChat found nothing wrong with the words' },
  screen: { from: [], to: 'screening', why: 'filed; a person has to look at the words first' },
  'screen-pass': { from: ['screening'], to: 'submitted', why: 'the words are fit to be published' },
  'screen-block': { from: ['screening'], to: 'rejected', why: 'the words are not fit to be published' },
  accept: { from: ['submitted'], to: null, why: 'true and ours, though it is not yet known whose' },
  dispatch: {
    from: ['submitted', 'dispatched'],
    to: 'dispatched',
    why: 'given to a bureau; to another one until work has begun',
  },
  return: { from: ['dispatched', 'handling'], to: 'submitted', why: '“not ours”, with a reason' },
  start: { from: ['dispatched'], to: 'handling', why: 'work has begun' },
  progress: { from: ['handling'], to: null, why: 'still at it: pictures of how it stands' },
  finish: { from: ['handling'], to: 'handled', why: 'done, with a photo of after' },
  'verify-pass': { from: ['handled'], to: 'closed', why: 'compared with the standard and found in order' },
  'verify-fail': { from: ['handled'], to: 'dispatched', why: 'not in order: rework' },
  withdraw: { from: ['screening', 'submitted'], to: 'withdrawn', why: 'taken back by its reporter' },
  reject: { from: ['screening', 'submitted'], to: 'rejected', why: 'not true, or nothing a bureau can do' },
  merge: {
    from: ['submitted', 'dispatched'],
    to: 'merged',
    why: 'the same case as another, which carries on',
  },
  suspend: {
    from: ['dispatched', 'handling'],
    to: 'suspended',
    why: 'others must agree first; the deadline stops',
  },
  agree: { from: ['suspended'], to: null, why: 'a bureau that must agree does' },
  object: { from: ['suspended'], to: null, why: 'a bureau that must agree does not' },
  resume: { from: ['suspended'], to: 'dispatched', why: 'back to its bureau with the time that was left' },
  extend: { from: ['dispatched', 'handling'], to: null, why: 'more time is asked for' },
  'extension-grant': { from: ['dispatched', 'handling'], to: null, why: 'more time is given' },
  'extension-refuse': { from: ['dispatched', 'handling'], to: null, why: 'no more time' },
  appeal: {
    from: ['submitted', 'dispatched', 'handling', 'handled', 'suspended', 'closed'],
    to: null,
    why: 'why a deadline could not be kept',
  },
  'appeal-excuse': {
    from: ['submitted', 'dispatched', 'handling', 'handled', 'suspended', 'closed'],
    to: null,
    why: 'the missed deadline is excused, and stays on record',
  },
  'appeal-uphold': {
    from: ['submitted', 'dispatched', 'handling', 'handled', 'suspended', 'closed'],
    to: null,
    why: 'the missed deadline counts',
  },
  rate: { from: ['closed'], to: null, why: 'its reporter says how it went' },
  reopen: {
    from: ['closed'],
    to: 'dispatched',
    why: 'its reporter says it is not solved, within seven days',
  },
  relapse: { from: ['closed'], to: 'dispatched', why: 'back again, says somebody who stands before it' },
  recheck: { from: ['closed'], to: null, why: 'looked at again, and still clean' },
  hide: { from: [...REPORT_STATES], to: null, why: 'something of it is taken out of sight' },
  restore: { from: [...REPORT_STATES], to: null, why: 'something hidden is shown again' },
} as const satisfies Record<string, TransitionRow>;
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
  /** True where WeChat did not pass the words: somebody of the desk has to read them. */
  unscreened?: boolean;
  recheckId?: string;
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
  const state = TRANSITIONS[transition].to ?? report.state;
  const seq = report.seq + 1;
  const { role, bureauId, bureauName, personKey } = actor;
  const after: ReportDocument = {
    ...report,
    ...factsAfter(report, transition, state, at),
    ...step.patch,
    ...(step.unscreened && Boolean(step.note) && { wordsReviewAt: report.wordsReviewAt ?? at }),
    state,
    seq,
    last: { ...actor, step: transition, at },
  };
  const given = state === 'dispatched' ? after.bureauName : null;
  return {
    report: after,
    entry: {
      _id: entryId,
      seq,
      step: transition,
      state,
      role,
      bureauId,
      bureauName,
      personKey,
      note: step.note ?? '',
      ...(given !== null && { toBureauName: given }),
      ...(step.unscreened && { unscreened: true }),
      ...(step.recheckId !== undefined && { recheckId: step.recheckId }),
      photos: [...(step.photos ?? [])],
      at,
    },
  };
}
