import { DAY_MS, startOf } from '#types/china-time';
import { addDays, type Period } from '#types/figures/days';
import type { Definitions } from '#types/figures/definitions';
import { SIGNALS, type Counted, type Signal } from '#types/figures/figures';
import type { Condition, Database } from '../platform/cloud';
import type { FactDocument, FactKind } from './facts';

export interface Where {
  bureauId: string | null;
  zoneId?: string | undefined;
  categoryId?: string | undefined;
}

const SIGNAL_KIND: Record<Signal, FactKind> = {
  longOpen: 'open',
  overdue: 'running',
  returned: 'returned',
  reopened: 'reopened',
  back: 'back',
  stubborn: 'stubborn',
};

const isSignal = (figure: Counted | Signal): figure is Signal =>
  (SIGNALS as readonly string[]).includes(figure);

/** The one condition that a number is counted by and its list is read by. */
export function factsBehind(
  { command }: Pick<Database, 'command'>,
  figure: Counted | Signal,
  period: Period | undefined,
  { bureauId, zoneId, categoryId }: Where,
  now: number,
  { longOpenDays }: Definitions,
): Condition[] {
  const before = figure === 'longOpen' ? now - longOpenDays * DAY_MS : now;
  return [
    { kind: isSignal(figure) ? SIGNAL_KIND[figure] : figure },
    ...(bureauId === null ? [] : [{ bureauId }]),
    ...(zoneId === undefined ? [] : [{ zoneId }]),
    ...(categoryId === undefined ? [] : [{ categoryId }]),
    ...(isSignal(figure) ? [{ at: command.lte(before) }] : []),
    ...(!isSignal(figure) && period
      ? [{ at: command.gte(startOf(period.from)) }, { at: command.lt(startOf(addDays(period.to, 1))) }]
      : []),
  ];
}

/** Counted in the index: no document is read. */
export async function countSignals(
  database: Database,
  where: Where,
  now: number,
  definitions: Definitions,
): Promise<Record<Signal, number>> {
  const { command } = database;
  const counts = await Promise.all(
    SIGNALS.map(async (signal) => {
      const condition = command.and(factsBehind(database, signal, undefined, where, now, definitions));
      return (await database.collection<FactDocument>('figure_facts').where(condition).count()).total;
    }),
  );
  return Object.fromEntries(SIGNALS.map((signal, index) => [signal, counts[index] ?? 0])) as Record<
    Signal,
    number
  >;
}
