import { DAY_MS } from '#types/china-time';
import { ROUND_DAYS, ROUND_SLOTS, ROUND_SPOTS_MAX, TITLE_MAX_CHARS } from '#types/tasks/limits';
import { carrying } from '../../platform/carried-rows';
import { idFrom } from '../../platform/ids';
import type { Job } from '../../platform/jobs';
import { isDuplicate } from '../../platform/sdk-errors';
import { newTask } from '../planning';
import { CAMPAIGN_OFFICE } from '../task-policy';
import { roundMadeRow, taskEventRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { TASKS, tasksOf, withPoint } from '../task-store';
import { roundMinutes, shortWalk } from '../walk';

const BRIEF =
  '按顺序到每一处看一看：还干净，拍一张记“干净”；又脏了，拍下来记“又出现”，会马上转给责任单位。走完提交，系统记时长。';

/** Re-checks that have come due become a round through their zone, a short walk for one volunteer. */
export const planRounds: Job<TaskServices> = {
  name: 'tasks.plan-rounds',
  async run(services, until) {
    const { clock, rounds } = services;
    let planned = 0;
    for (const { zoneId, recheckId, rounds: before } of await rounds.zonesToWalk(clock.now())) {
      if (clock.now() >= until) break;
      // Two runs at once make the same round; one that nobody took is another the next time.
      const taskId = idFrom('round', zoneId, recheckId, String(before));
      if (await plan(services, zoneId, taskId)) planned += 1;
    }
    return planned;
  },
};

async function plan(services: TaskServices, zoneId: string, taskId: string): Promise<boolean> {
  const { database, clock, outbox, ids } = services;
  const now = clock.now();
  const due = await services.rounds.spotsToWalk(zoneId, now, ROUND_SPOTS_MAX);
  if (due.length === 0) return false;
  const { walk, meters } = shortWalk(due, ({ place }) => place);
  const first = walk[0]!;
  const { communityName, bureauId, bureauName } = (await services.townStore.town()).patchAt(first.place);
  const zoneName = first.zoneName ?? '';
  const task = newTask({
    ...{ taskId, now, organiserKey: null, secret: ids.random() },
    organiser: bureauName ?? first.bureauName ?? CAMPAIGN_OFFICE,
    plan: {
      kind: 'patrol',
      title: `${zoneName}巡查复查`.slice(-TITLE_MAX_CHARS),
      ...{ brief: BRIEF, needs: '', photos: [], address: first.place.address },
      location: { longitude: first.place.longitude, latitude: first.place.latitude },
      ...{ startsAt: now, endsAt: now + ROUND_DAYS * DAY_MS, slots: ROUND_SLOTS },
      creditMinutes: roundMinutes(walk.length, meters),
    },
    patch: {
      ...{ zoneId, zoneName: first.zoneName, communityName },
      ...{ bureauId: bureauId ?? first.bureauId, bureauName: bureauName ?? first.bureauName },
    },
    more: {
      spots: walk.map(({ recheckId, reportId, categoryName, place, photo }) => ({
        ...{ recheckId, reportId, categoryName, place, photo },
        verdict: 'due' as const,
      })),
      walkMeters: meters,
    },
  });
  const rows = [
    roundMadeRow(outbox, taskId),
    taskEventRow(outbox, 'opened', task, { at: now, cause: taskId }),
  ];
  const added = await tasksOf(database)
    .add({ data: withPoint(database, { ...task, ...carrying(rows) }) })
    .then(() => true)
    .catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
      return false;
    });
  // Made by another run: its spots are marked by the row it carries.
  await services.carriedRows.deliver(TASKS, taskId);
  return added;
}
