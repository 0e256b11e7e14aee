import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import type { Task, TaskCard } from '#types/tasks/task';
import type { Caller } from '../platform/action';
import { checkInRadius } from './checking-in';
import type { ClaimDocument } from './claim';
import { claimFor } from './claim-view';
import { areaOf, fitPhotos, placeOf, releaseBy, reserveIn, seatedIn, type TaskDocument } from './task';
import { organises, taskSteps } from './task-policy';

export function cardOf(task: TaskDocument, from?: Position): TaskCard {
  return {
    taskId: task._id,
    kind: task.kind,
    state: task.state,
    title: task.title,
    place: placeOf(task),
    zoneId: task.zoneId,
    zoneName: task.zoneName,
    bureauName: task.bureauName,
    startsAt: task.startsAt,
    endsAt: task.endsAt,
    creditMinutes: task.creditMinutes,
    slots: task.slots,
    seated: seatedIn(task),
    reserve: reserveIn(task),
    spots: task.spots.length,
    photo: fitPhotos(task)[0] ?? null,
    distanceMeters: from ? Math.round(metersBetween(from, task.location)) : null,
  };
}

/** Whoever organises it sees all of its pictures, and which of them nobody else does. */
function photosFor(caller: Caller, task: TaskDocument): Pick<Task, 'photos' | 'unshown'> {
  const fit = fitPhotos(task);
  if (!organises(caller, task)) return { photos: fit, unshown: [] };
  return { photos: task.photos, unshown: task.photos.filter((fileID) => !fit.includes(fileID)) };
}

export function taskFor(
  caller: Caller,
  task: TaskDocument,
  reader: { own: ClaimDocument | null; leads: boolean },
  now: number,
): Task {
  const { own } = reader;
  return {
    ...cardOf(task),
    brief: task.brief,
    needs: task.needs,
    ...photosFor(caller, task),
    report: task.report,
    walk: task.spots,
    walkMeters: task.walkMeters,
    repeatsUntil: task.repeatsUntil,
    organiser: task.organiser,
    cancelledReason: task.cancelledReason,
    claim: own && claimFor(task, own, now),
    releaseBy: releaseBy(task),
    areaMeters: areaOf(task),
    checkInRadiusMeters: checkInRadius(task),
    steps: taskSteps(caller, task, reader, now),
  };
}
