import { BUREAU_STATES, type ReportState } from '#types/reports/states';
import { communityOf } from '#types/people/scope';
import type { Grant } from '../platform/action';
import type { Commands, Condition } from '../platform/cloud';

/** Which states wait for whom. */
const WAITS_FOR: Partial<Record<Grant['role'], readonly ReportState[]>> = {
  handler: BUREAU_STATES,
  leader: BUREAU_STATES,
  dispatcher: ['screening', 'submitted', 'handled'],
  inspector: ['handled'],
};

export interface WorklistPart {
  states: readonly ReportState[];
  /** Where the role holds (types/people/scope.ts). Null: everywhere. */
  bureauId: string | null;
}

/** One part per bureau the person works for, without repeating what a city-wide role covers already. */
export function worklistParts(grants: readonly Grant[]): WorklistPart[] {
  const statesByBureau = new Map<string | null, Set<ReportState>>();
  for (const { role, bureauId } of grants) {
    const states = statesByBureau.get(bureauId) ?? new Set();
    for (const state of WAITS_FOR[role] ?? []) states.add(state);
    statesByBureau.set(bureauId, states);
  }
  const cityWide = statesByBureau.get(null) ?? new Set();
  return [...statesByBureau]
    .map(([bureauId, states]) => ({
      bureauId,
      states: [...states].filter((state) => bureauId === null || !cityWide.has(state)),
    }))
    .filter(({ states }) => states.length > 0);
}

export function worklistConditions(command: Commands, grants: readonly Grant[]): Condition[] {
  return worklistParts(grants).map(({ states, bureauId }) => ({
    ...where(bureauId),
    state: command.in(states),
  }));
}

function where(bureauId: string | null): { bureauId?: string; communityName?: string } {
  if (bureauId === null) return {};
  const communityName = communityOf(bureauId);
  return communityName === null ? { bureauId } : { communityName };
}
