import { REPORT_STATE_LABELS, REPORT_STATES, type ReportState } from '../types/reports/states';
import { TRANSITIONS, type Transition, type TransitionRow } from '../cloudfunctions/src/reports/report';
import { POLICY } from '../cloudfunctions/src/reports/report-policy';

/** Where the diagram is kept; a test compares it with what the tables say. */
export const STATES_FILE = 'docs/report-states.md';

const rows = Object.entries(TRANSITIONS) as [string, TransitionRow][];

/** Roles that may bring a transition about; the system does what nobody has a step for. */
function rolesFor(transition: string): string {
  const roles = Object.values(POLICY)
    .filter(({ transitions }) => (transitions as readonly string[]).includes(transition))
    .flatMap(({ roles, never = {} }) =>
      roles.filter((role) => !never[transition as Transition]?.includes(role)),
    );
  return roles.length === 0 ? 'system' : [...new Set(roles)].join(', ');
}

const arrow = (from: string, to: string, step: string) => `    ${from} --> ${to}: ${step}`;

/** Two steps between the same two states share an arrow. */
function arrows(): string[] {
  const moves = rows.flatMap(([step, { from, to }]) => {
    if (to === null) return [];
    return (from.length === 0 ? ['[*]'] : from).map((state) => ({ from: state as string, to, step }));
  });
  const byWay = new Map<string, typeof moves>();
  for (const move of moves) {
    const way = `${move.from} ${move.to}`;
    byWay.set(way, [...(byWay.get(way) ?? []), move]);
  }
  return [...byWay.values()].map((same) =>
    arrow(same[0]!.from, same[0]!.to, same.map(({ step }) => step).join(' / ')),
  );
}

const stateNames = (states: readonly ReportState[]) =>
  states.length === REPORT_STATES.length ? 'any' : states.map((state) => `\`${state}\``).join(', ');

/** The page, before its columns are lined up. */
export function drawStates(): string {
  return [
    '# The states of a report',
    '',
    'Drawn by `node scripts/run.mjs draw-states` from `TRANSITIONS` in `cloudfunctions/src/reports/report.ts` and `POLICY` in',
    '`cloudfunctions/src/reports/report-policy.ts`. Do not edit by hand: a test compares.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...REPORT_STATES.map((state) => `    ${state}: ${REPORT_STATE_LABELS[state].zh} ${state}`),
    ...arrows(),
    '```',
    '',
    'Steps that are written into the timeline and leave the state as it is are not drawn.',
    '',
    '| step | from | to | by | why |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ([step, { from, to, why }]) =>
        `| ${step} | ${from.length === 0 ? '(new)' : stateNames(from)} | ${to === null ? 'stays' : `\`${to}\``} | ${from.length === 0 ? 'reporter' : rolesFor(step)} | ${why} |`,
    ),
    '',
  ].join('\n');
}
