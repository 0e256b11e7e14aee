import { dayOf } from '#types/china-time';
import type { TaskEvent } from '#types/tasks/events';
import type { NoticeServices, Recipient } from './notice-services';
import { TASK_TOLD, taskPage, taskSubject, type TaskAudience } from './task-notices';
import { tellEvent, type Found } from './tell-event';

/** Outbox rows of kind `task-event`. */
export async function tellAboutTask(
  services: NoticeServices,
  event: TaskEvent,
  cause: string,
  inCall: boolean,
): Promise<void> {
  // Thirty people hand in after a shift: organisers are told once a day and task, and find all of them there.
  const told = event.event === 'handed-in' ? `${event.taskId}:handed-in:${dayOf(event.at)}` : cause;
  await tellEvent(services, TASK_TOLD[event.event], event, told, inCall, {
    page: taskPage(event),
    subject: taskSubject(event.taskId),
    find: (audience) => FINDERS[audience](services, event),
  });
}

type Finder = (services: NoticeServices, event: TaskEvent) => Promise<Found>;

const one = async ({ people }: NoticeServices, { personKey }: TaskEvent): Promise<readonly Recipient[]> =>
  personKey === null ? [] : people.recipients([personKey]);

/** The people behind an audience, as they are now. */
const FINDERS: Record<TaskAudience, Finder> = {
  volunteers: (_, { zoneId, actorKey }) =>
    Promise.resolve(zoneId === null ? [] : { group: 'zone-volunteers', of: zoneId, except: actorKey }),
  person: one,
  // Whoever made it; what the clock made is the bureau's, and what nobody has is the desk's.
  organisers: async (services, event) => {
    const maker = await one(services, event);
    if (maker.length > 0) return maker;
    const { people } = services;
    const leaders = event.bureauId === null ? [] : await people.holders(['leader'], [event.bureauId]);
    return leaders.length > 0 ? leaders : people.holders(['dispatcher'], [null]);
  },
};
