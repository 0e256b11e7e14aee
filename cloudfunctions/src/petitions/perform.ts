import type { PetitionEventName } from '#types/petitions/events';
import { PETITION_STATE_LABELS } from '#types/petitions/states';
import type { CallContext } from '../platform/action';
import type { OutboxRow } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import { mayTake, type PetitionDocument, type PetitionStep } from './petition';
import { petitionRow } from './petition-rows';
import type { PetitionServices } from './petition-services';
import { changePetition, entryIdFor, PETITIONS } from './petition-store';

/** What a step's rule answers. */
export interface PetitionDecision {
  step: Omit<PetitionStep, 'at' | 'personKey'>;
  events?: readonly PetitionEventName[];
  /** What else is to be done; the cause makes their ids. */
  rows?: (cause: string) => OutboxRow[];
}

/**
 * A step of a person: decided and written under the condition that the petition is as it was read. The key makes the entry's
 * id, so the same intention sent twice is answered with the state it led to.
 */
export async function performPetitionStep(
  context: CallContext<PetitionServices>,
  petitionId: string,
  stepName: string,
  decide: (petition: PetitionDocument, now: number) => PetitionDecision,
): Promise<PetitionDocument> {
  const { services, caller, key } = context;
  const { outbox, clock, database, ids } = services;
  const entryId = entryIdFor(petitionId, stepName, caller.key, key ?? ids.random());
  const after = await changePetition(database, petitionId, entryId, (petition) => {
    const now = clock.now();
    const { step, events = [], rows = () => [] } = decide(petition, now);
    return {
      step: { ...step, at: now, personKey: caller.key },
      rows: (changed, cause) => [
        ...events.map((event) => petitionRow(outbox, event, changed, step.note ?? '', cause)),
        ...rows(cause),
      ],
    };
  });
  await services.deliver(PETITIONS, petitionId);
  return after;
}

/** Refuses by the state as it is now, in words. */
export function demand(petition: PetitionDocument, transition: Parameters<typeof mayTake>[1]): void {
  if (mayTake(petition.state, transition)) return;
  throw new Refusal('petition.wrong-state', {
    details: { state: PETITION_STATE_LABELS[petition.state].zh },
  });
}
