import * as contracts from '#types/petitions/integrity';
import { action } from '../../platform/action';
import { flagsOf } from '../flags';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';

/** Looked at, and they are people. */
export const dismissFlag = action<typeof contracts.dismissFlag, PetitionServices>(
  contracts.dismissFlag,
  async ({ flagId }, { caller, services: { database } }) => {
    needDesk(caller);
    await flagsOf(database)
      .where({ _id: flagId, state: 'open' })
      .update({ data: { state: 'dismissed' } });
    return { flagId };
  },
);
