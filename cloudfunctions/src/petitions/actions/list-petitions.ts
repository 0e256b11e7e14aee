import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { nearPetitions, signedPetitions, sortedPetitions } from '../petition-lists';
import type { PetitionServices } from '../petition-services';

export const listPetitions = action<typeof contracts.listPetitions, PetitionServices>(
  contracts.listPetitions,
  async ({ scope, position, cursor }, { caller, services: { database } }) => {
    if (scope === 'signed') return signedPetitions(database, caller, cursor);
    if (scope !== 'near') return sortedPetitions(database, caller, scope, cursor);
    if (!position) throw new Refusal('call.invalid', { fields: { position: '请选择位置。' } });
    return nearPetitions(database, position);
  },
);
