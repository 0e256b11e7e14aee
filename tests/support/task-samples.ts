import { newClaim, type ClaimDocument } from '../../cloudfunctions/src/tasks/claim';
import { newTask } from '../../cloudfunctions/src/tasks/planning';
import type { LineEntry, TaskDocument } from '../../cloudfunctions/src/tasks/task';

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
      ...{ kind: 'cleanup', title: '清理楼道', brief: '带手套。', needs: '', photos: [], address: '3号楼' },
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
