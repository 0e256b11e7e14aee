import { SIGNABLE_STATES, type PetitionState } from '#types/petitions/states';

/** Whether a mark ahead can still be reached. */
export const isSignable = (state: PetitionState): boolean =>
  (SIGNABLE_STATES as readonly PetitionState[]).includes(state);
