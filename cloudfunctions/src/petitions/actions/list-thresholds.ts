import * as contracts from '#types/petitions/threshold-contracts';
import { action } from '../../platform/action';
import type { PetitionServices } from '../petition-services';
import { currentThresholds } from '../threshold-store';

export const listThresholds = action<typeof contracts.listThresholds, PetitionServices>(
  contracts.listThresholds,
  async (_, { services: { database } }) => {
    const { thresholds, rev } = await currentThresholds(database);
    return { thresholds: [...thresholds], rev };
  },
);
