import type { ListFilter } from '#types/reports/list-filter';
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

/** What of it has a deadline or a target: all but what waits for a verdict on its words. */
const TIMED_STATES: readonly ReportState[] = [...BUREAU_STATES, 'submitted', 'handled'];

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

/** Narrowed by state and deadline before the database is asked: it would read all that waits. */
export function worklistConditions(
  command: Commands,
  grants: readonly Grant[],
  { states: asked, due }: Pick<ListFilter, 'states' | 'due'> = {},
): Condition[] {
  const isAsked = (state: ReportState) =>
    (asked?.includes(state) ?? true) && (due === undefined || TIMED_STATES.includes(state));
  return worklistParts(grants)
    .map(({ states, bureauId }) => ({ bureauId, states: states.filter(isAsked) }))
    .filter(({ states }) => states.length > 0)
    .map(({ states, bureauId }) => ({ ...where(bureauId), state: command.in(states) }));
}

function where(bureauId: string | null): { bureauId?: string; communityName?: string } {
  if (bureauId === null) return {};
  const communityName = communityOf(bureauId);
  return communityName === null ? { bureauId } : { communityName };
}
