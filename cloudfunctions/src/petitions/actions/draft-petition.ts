import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { isDuplicate } from '../../platform/sdk-errors';
import { newPetition, type DraftText } from '../draft';
import { demand } from '../perform';
import { refuseUnknownPhotos } from '../../platform/refuse-unknown-photos';
import { isAuthor } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition, petitionsOf, withPoint } from '../petition-store';

/** Keeps what has been written so far; nothing is asked for yet. Repeated with its key it is the same draft. */
export const draftPetition = action<typeof contracts.draftPetition, PetitionServices>(
  contracts.draftPetition,
  async ({ petitionId: given, place, showName, ...rest }, context) => {
    const { services, caller, key } = context;
    const { database } = services;
    const town = await services.townStore.town();
    if (rest.bureauId !== null && !town.knowsBureau(rest.bureauId)) {
      throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个责任单位。' } });
    }
    await refuseUnknownPhotos(context, rest.photos);
    const text: DraftText = {
      ...rest,
      bureauName: town.bureauName(rest.bureauId),
      location: place && { longitude: place.longitude, latitude: place.latitude },
      address: place?.address ?? '',
      authorName: showName && caller.nickname !== '' ? caller.nickname : null,
    };
    const petitionId = given ?? idFrom('petition', caller.key, key ?? services.ids.random());
    if (given === undefined) {
      const petition = newPetition(petitionId, caller.key, text, services.clock.now());
      const added = await petitionsOf(database)
        .add({ data: withPoint(database, petition) })
        .then(() => true)
        .catch((error: unknown) => {
          if (!isDuplicate(error)) throw error;
          return false;
        });
      if (added) return { petitionId, state: petition.state };
    }
    const known = await getPetition(database, petitionId);
    if (!known || !isAuthor(caller, known)) throw new Refusal('petition.not-found');
    const { stats } = await petitionsOf(database)
      .where({ _id: petitionId, state: 'draft' })
      .update({ data: withPoint(database, text) });
    // Submitted meanwhile, perhaps on another phone: the text stays as the moderators have it.
    if (stats.updated === 0) demand(known, 'submit');
    return { petitionId, state: known.state };
  },
);
