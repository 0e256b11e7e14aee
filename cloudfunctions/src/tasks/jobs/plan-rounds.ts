import { DAY_MS } from '#types/china-time';
import { ROUND_DAYS, ROUND_SLOTS, ROUND_SPOTS_MAX, TITLE_MAX_CHARS } from '#types/tasks/limits';
import { carrying } from '../../platform/carried-rows';
import { idFrom } from '../../platform/ids';
import type { Job } from '../../platform/jobs';
import { isDuplicate } from '../../platform/sdk-errors';
import { newTask } from '../planning';
import { CAMPAIGN_OFFICE } from '../task-policy';
import { roundMadeRow, taskEventRow } from '../task-rows';
import type { TaskPatch } from '../task';
import type { PlaceToWalk, SpotToWalk, TaskServices } from '../task-services';
import { TASKS, tasksOf, withPoint } from '../task-store';
import { roundMinutes, shortWalk } from '../walk';

const BRIEF =
  '按顺序到每一处看一看：还干净，拍一张记“干净”；又脏了，拍下来记“又出现”，会马上转给责任单位。走完提交，系统记时长。';

const NO_ZONE = 'no zone';
const AROUND_WORDS = '周边巡查复查';

/** Re-checks that have come due become a round through their zone or neighbourhood, a short walk for one volunteer. */
export const planRounds: Job<TaskServices> = {
  name: 'tasks.plan-rounds',
  async run(services, until) {
    const { clock, rounds } = services;
    let planned = 0;
    for (const place of await rounds.placesToWalk(clock.now())) {
      if (clock.now() >= until) break;
      if (await plan(services, place)) planned += 1;
    }
    return planned;
  },
};

async function plan(services: TaskServices, place: PlaceToWalk): Promise<boolean> {
  const { database, clock, outbox, ids } = services;
  const { zoneId, recheckId, rounds } = place;
  const now = clock.now();
  // Two runs at once make the same round; one that nobody took is another the next time.
  const taskId = idFrom('round', zoneId ?? NO_ZONE, recheckId, String(rounds));
  const due = await services.rounds.spotsToWalk(place, now, ROUND_SPOTS_MAX);
  if (due.length === 0) return false;
  const { walk, meters } = shortWalk(due, ({ place }) => place);
  const first = walk[0]!;
  const patch = patchOf(zoneId, walk, (await services.townStore.town()).patchAt(first.place));
  const task = newTask({
    ...{ taskId, now, organiserKey: null, secret: ids.random() },
    organiser: patch.bureauName ?? CAMPAIGN_OFFICE,
    plan: {
      kind: 'patrol',
      title: titleOf(patch.zoneName, first.place.address),
      ...{ brief: BRIEF, needs: '', photos: [], address: first.place.address, areaMeters: 0 },
      location: { longitude: first.place.longitude, latitude: first.place.latitude },
      ...{ startsAt: now, endsAt: now + ROUND_DAYS * DAY_MS, slots: ROUND_SLOTS },
      creditMinutes: roundMinutes(walk.length, meters),
    },
    patch,
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

/** Through a zone it is the zone's bureau's; elsewhere that of the one bureau that cleaned all of it, or the office's. */
function patchOf(zoneId: string | null, walk: readonly SpotToWalk[], there: TaskPatch): TaskPatch {
  const { zoneName, bureauId, bureauName } = walk[0]!;
  if (zoneId !== null) {
    return {
      ...{ zoneId, zoneName, communityName: there.communityName },
      ...{ bureauId: there.bureauId ?? bureauId, bureauName: there.bureauName ?? bureauName },
    };
  }
  const shared = walk.every((spot) => spot.bureauId === bureauId);
  return {
    ...{ zoneId, zoneName: null, communityName: null },
    ...{ bureauId: shared ? bureauId : null, bureauName: shared ? bureauName : null },
  };
}

function titleOf(zoneName: string | null, address: string): string {
  if (zoneName !== null) return `${zoneName}巡查复查`.slice(-TITLE_MAX_CHARS);
  const where = address.slice(0, TITLE_MAX_CHARS - AROUND_WORDS.length);
  return `${where}${AROUND_WORDS}`;
}
