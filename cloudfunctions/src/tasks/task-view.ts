import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import { CHECK_IN_RADIUS_METERS } from '#types/tasks/limits';
import type { Task, TaskCard } from '#types/tasks/task';
import type { Caller } from '../platform/action';
import type { ClaimDocument } from './claim';
import { claimFor } from './claim-view';
import { placeOf, releaseBy, reserveIn, seatedIn, type TaskDocument } from './task';
import { taskSteps } from './task-policy';

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
    photo: task.photos[0] ?? null,
    distanceMeters: from ? Math.round(metersBetween(from, task.location)) : null,
  };
}

export function taskFor(caller: Caller, task: TaskDocument, own: ClaimDocument | null, now: number): Task {
  return {
    ...cardOf(task),
    brief: task.brief,
    needs: task.needs,
    photos: task.photos,
    report: task.report,
    walk: task.spots,
    walkMeters: task.walkMeters,
    repeatsUntil: task.repeatsUntil,
    organiser: task.organiser,
    cancelledReason: task.cancelledReason,
    claim: own && claimFor(task, own, now),
    releaseBy: releaseBy(task),
    checkInRadiusMeters: CHECK_IN_RADIUS_METERS,
    steps: taskSteps(caller, task, own, now),
  };
}
