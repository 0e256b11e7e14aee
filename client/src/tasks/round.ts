import type { Spot } from '#types/tasks/task';
import { aboutRecheck } from '@/features/tasks/next-step';
import type { WaitingAct } from '@/features/outbox/waiting';

export type Verdict = 'clean' | 'back';

/** What this phone has said of spots, by re-check: the server hears of it later, and tells the round later still. */
export type Given = Readonly<Record<string, Verdict>>;

/** The walk as this phone knows it: its own words count until the server has them. What was refused is not counted. */
export function walkWith(walk: readonly Spot[], given: Given, acts: readonly WaitingAct[]): Spot[] {
  return walk.map((spot) => {
    const said = given[spot.recheckId];
    const refused = acts.some((act) => act.about === aboutRecheck(spot.recheckId) && act.refused !== null);
    return spot.verdict === 'due' && said && !refused ? { ...spot, verdict: said } : spot;
  });
}

export interface RoundStand {
  left: number;
  clean: number;
  back: number;
}

/** How far a round is. A spot that is not needed any more is neither left nor seen. */
export function standOf(walk: readonly Spot[]): RoundStand {
  const count = (verdict: Spot['verdict']) => walk.filter((spot) => spot.verdict === verdict).length;
  return { left: count('due'), clean: count('clean'), back: count('back') };
}

/** The spot to look at: the first one left in the order of the walk, those put off last. */
export function nextSpot(walk: readonly Spot[], putOff: readonly string[]): Spot | null {
  const left = walk.filter(({ verdict }) => verdict === 'due');
  const [first] = [...left].sort((a, b) => putOff.indexOf(a.recheckId) - putOff.indexOf(b.recheckId));
  return first ?? null;
}
