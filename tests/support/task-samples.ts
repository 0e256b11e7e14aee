import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { TASK_KINDS } from '../../types/tasks/states';
import { newClaim, type ClaimDocument } from '../../cloudfunctions/src/tasks/claim';
import { newTask } from '../../cloudfunctions/src/tasks/planning';
import type { LineEntry, TaskDocument } from '../../cloudfunctions/src/tasks/task';

const HERE = toPosition(ZONES[0]!.inside);
export const HOUR = 3_600_000;
export const STARTS_AT = Date.parse('2026-11-28T01:00:00Z');

export const entryOf = (name: string, change: Partial<LineEntry> = {}): LineEntry => ({
  ...{ claimId: `claim-${name}`, personKey: name, teamId: null, holderKey: name, at: STARTS_AT - 24 * HOUR },
  ...change,
});

/** A shift of three hours with two slots, and these people in line. */
export function sampleTask(names: readonly string[] = [], change: Partial<TaskDocument> = {}): TaskDocument {
  const task = newTask({
    taskId: 'task',
    plan: {
      ...{
        kind: 'cleanup',
        title: '清理楼道',
        brief: '带手套。',
        needs: '',
        photos: [],
        address: '3号楼',
        areaMeters: 0,
      },
      location: { longitude: 119.7, latitude: 33.1 },
      ...{ startsAt: STARTS_AT, endsAt: STARTS_AT + 3 * HOUR, slots: 2, creditMinutes: 120 },
    },
    patch: {
      ...{ zoneId: 'zone', zoneName: '一号片区', communityName: '园林社区' },
      ...{ bureauId: 'weather', bureauName: '气象局' },
    },
    ...{ organiserKey: 'organiser', organiser: '气象局', secret: 'secret', now: STARTS_AT - 48 * HOUR },
  });
  return { ...task, line: names.map((name) => entryOf(name)), ...change };
}

export const sampleClaim = (
  task: TaskDocument,
  name: string,
  change: Partial<ClaimDocument> = {},
): ClaimDocument => ({ ...newClaim(task, entryOf(name)), ...change });

/** A town that has been at it for years: most are over. Around a place, one a minute. */
export const yearsOfTasks = (start: number): TaskDocument[] =>
  Array.from({ length: 600 }, (_, n) => {
    const state = n % 6 === 0 ? ('open' as const) : n % 5 === 0 ? ('cancelled' as const) : ('ended' as const);
    const { longitude, latitude } = HERE;
    const times = { startsAt: start + n * 60_000, endsAt: start + n * 60_000 + HOUR };
    return sampleTask([], {
      ...{ _id: `many-${n}`, state, kind: TASK_KINDS[n % TASK_KINDS.length]!, ...times },
      location: { longitude: longitude + (n % 25) / 1_000, latitude: latitude + (n % 24) / 1_000 },
      ...{ endsLookAt: null, nextAt: null },
    });
  });
