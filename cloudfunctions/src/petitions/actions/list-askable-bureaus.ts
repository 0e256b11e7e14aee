import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import type { PetitionServices } from '../petition-services';

export const listAskableBureaus = action<typeof contracts.listAskableBureaus, PetitionServices>(
  contracts.listAskableBureaus,
  async (_, { services }) => {
    const { bureaus } = await services.townStore.town();
    return { bureaus: bureaus.map(({ _id, name }) => ({ bureauId: _id, name })) };
  },
);
