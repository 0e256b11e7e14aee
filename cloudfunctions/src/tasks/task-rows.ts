import type { HoursCredit, TaskEvent, TaskEventName } from '#types/tasks/events';
import type { AskedPhotos } from '../platform/asked-photos';
import type { Outbox, OutboxRow } from '../platform/outbox';
import type { TaskDocument } from './task';

export const TASK_EVENT_ROW = 'task-event';
/** Carried by the task: somebody came into line, and has to have a claim of their own. */
export const CLAIM_MADE_ROW = 'claim-made';
/** Carried by the claim: it has ended, and leaves the line. */
export const CLAIM_LEFT_ROW = 'claim-left';
/** Carried by the task: it was changed or called off, and its claims follow. */
export const TASK_CHANGED_ROW = 'task-changed';
/** Carried by an approved claim, for the ledger. */
export const HOURS_ROW = 'hours-credit';

/** Carried by the task: a team's leader claimed several seats at once. */
export const TEAM_CLAIMED_ROW = 'team-claimed';
/** Carried by the task: a seat has got a name in line, and its claim follows. */
export const SEAT_NAMED_ROW = 'seat-named';
/** Carried by the claim: it has no name any more, and its place in line follows. */
export const SEAT_FREED_ROW = 'seat-freed';
/** Carried by the task: its brief has pictures nobody has judged. */
export const BRIEF_PHOTOS_ROW = 'brief-photos';
/** Carried by a claim that was handed in. */
export const PROOF_PHOTOS_ROW = 'proof-photos';
/** Carried by a new round: its re-checks are to be marked as its own. */
export const ROUND_MADE_ROW = 'round-made';
/** Carried by a round that is over: spots nobody looked at go into the next. */
export const ROUND_OVER_ROW = 'round-over';

export interface LineChange {
  taskId: string;
  claimId: string;
}

export const claimMadeRow = (outbox: Outbox, change: LineChange): OutboxRow =>
  outbox.row(CLAIM_MADE_ROW, change, change.claimId);

export const claimLeftRow = (outbox: Outbox, change: LineChange): OutboxRow =>
  outbox.row(CLAIM_LEFT_ROW, change, change.claimId);

export const taskChangedRow = (outbox: Outbox, taskId: string, cause: string): OutboxRow =>
  outbox.row(TASK_CHANGED_ROW, { taskId }, cause);

/** Pictures of a brief: judged by WeChat before anybody but the organisers sees them. */
export interface BriefPhotos extends AskedPhotos {
  taskId: string;
}

export const briefPhotosRow = (outbox: Outbox, photos: BriefPhotos, cause: string): OutboxRow =>
  outbox.row(BRIEF_PHOTOS_ROW, photos, cause);

/** Photos of a proof: looked at for whether they were shown before. */
export interface ProofPhotos {
  claimId: string;
  fileIDs: string[];
}

export const proofPhotosRow = (outbox: Outbox, photos: ProofPhotos, cause: string): OutboxRow =>
  outbox.row(PROOF_PHOTOS_ROW, photos, cause);

export interface RoundOrder {
  taskId: string;
}

export const roundMadeRow = (outbox: Outbox, taskId: string): OutboxRow =>
  outbox.row(ROUND_MADE_ROW, { taskId }, taskId);

export const roundOverRow = (outbox: Outbox, taskId: string): OutboxRow =>
  outbox.row(ROUND_OVER_ROW, { taskId }, taskId);

/** Once for each claim: its line in the ledger is made from the claim. */
export const hoursRow = (outbox: Outbox, credit: HoursCredit): OutboxRow =>
  outbox.row(HOURS_ROW, credit, credit.claimId);

/** What somebody should be told, with all that a message needs as it was at that moment. */
export function taskEventRow(
  outbox: Outbox,
  event: TaskEventName,
  task: TaskDocument,
  {
    at,
    cause,
    ...over
  }: { at: number; cause: string } & Partial<Pick<TaskEvent, 'note' | 'personKey' | 'claimId' | 'actorKey'>>,
): OutboxRow {
  const payload: TaskEvent = {
    ...{ event, taskId: task._id, title: task.title, kind: task.kind, address: task.address },
    ...{ zoneId: task.zoneId, zoneName: task.zoneName },
    ...{ bureauId: task.bureauId, bureauName: task.bureauName },
    ...{ startsAt: task.startsAt, endsAt: task.endsAt, slots: task.slots, creditMinutes: task.creditMinutes },
    ...{ note: '', personKey: null, claimId: null, actorKey: null },
    at,
    ...over,
  };
  return outbox.row(TASK_EVENT_ROW, payload, `${cause}:${event}`);
}
