import { useEffect, useRef, useState } from 'react';
import type { InputOf } from '#types/contract';
import { takePledgeAtDoor } from '#types/petitions/pledge-contracts';
import { newKey } from '@/cloud/key';
import type { Problem } from '@/cloud/problem';
import { useAct } from '@/cloud/use-act';
import { useNetwork } from '@/device/network';
import { letWait, useWaiting, waitsFor } from '@/features/outbox/outbox';

export type DoorSaid = InputOf<typeof takePledgeAtDoor>;

export interface Doors {
  /** What became of it; null where it was refused. */
  note(said: DoorSaid, title: string): Promise<'saved' | 'waiting' | null>;
  busy: boolean;
  problem: Problem | null;
}

/** Stairwells have no network: what was said at a door is kept on the phone then, and sent in order when there is one. */
export function useDoors(onArrived: () => void): Doors {
  const act = useAct(takePledgeAtDoor);
  const waiting = useWaiting(({ acts }) => acts.length);
  const before = useRef(waiting);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (waiting < before.current) onArrived();
    before.current = waiting;
    // Only a change of what waits.
  }, [waiting]);

  return {
    busy: act.busy,
    problem,
    async note(said, title) {
      setProblem(null);
      const { pledgeId, buildingId, unit } = said;
      const about = `door:${pledgeId}:${buildingId}:${unit}`;
      const wait = () => {
        const page = `/pledges/pages/door/index?pledgeId=${pledgeId}`;
        letWait(takePledgeAtDoor, {
          key: newKey(),
          about,
          input: said,
          photos: [],
          withShots: false,
          title,
          page,
        });
        return 'waiting' as const;
      };
      // What was said at this door before has to arrive before.
      const whole = buildingId !== '' && unit.trim() !== '';
      if (whole && (!useNetwork.getState().online || waitsFor(about))) return wait();
      const outcome = await act.send(said);
      if (!outcome) return null;
      if (outcome.ok) return 'saved';
      if (whole && outcome.problem.kind === 'offline') return wait();
      setProblem(outcome.problem);
      return null;
    },
  };
}
