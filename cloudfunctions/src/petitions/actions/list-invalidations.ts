import * as contracts from '#types/petitions/integrity';
import { action } from '../../platform/action';
import { invalidationsOf } from '../invalidate';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';

/** Of one petition; tens at most. */
const SHOWN_MAX = 100;

export const listInvalidations = action<typeof contracts.listInvalidations, PetitionServices>(
  contracts.listInvalidations,
  async ({ petitionId }, { caller, services: { database } }) => {
    needDesk(caller);
    const { data } = await invalidationsOf(database)
      .where({ petitionId })
      .orderBy('at', 'desc')
      .limit(SHOWN_MAX)
      .get();
    return {
      invalidations: data.map(({ _id, signatures, reason, at, restoredAt }) => ({
        invalidationId: _id,
        signatures,
        reason,
        at,
        restoredAt,
      })),
    };
  },
);
