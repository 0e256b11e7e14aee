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
  // Outside of every zone those of the zones around it: somebody always hears of it.
  volunteers: (_, { zoneId, taskId, actorKey }) =>
    Promise.resolve(
      zoneId === null
        ? { group: 'volunteers-near-task', of: taskId, except: actorKey }
        : { group: 'zone-volunteers', of: zoneId, except: actorKey },
    ),
  person: one,
  // Whoever made it; what the clock made is the bureau's, and what nobody has is the desk's. Their own work is somebody else's.
  organisers: async (services, event) => {
    const { people } = services;
    const others = (found: readonly Recipient[]) => found.filter(({ key }) => key !== event.actorKey);
    const maker = others(await one(services, event));
    if (maker.length > 0) return maker;
    const leaders = event.bureauId === null ? [] : others(await people.holders(['leader'], [event.bureauId]));
    return leaders.length > 0 ? leaders : people.holders(['dispatcher'], [null]);
  },
};
