import * as contracts from '#types/petitions/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { collects, maySeePetition } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';

/** A scene holds 32 characters: just the id. */
const PAGE = 'petitions/pages/petition/index';
/** Pixels; WeChat draws 280 to 1280. */
const WIDTH = 430;

/** The mini-program code for the poster. The scene is the petition's id. */
export const petitionCode = action<typeof contracts.petitionCode, PetitionServices>(
  contracts.petitionCode,
  async ({ petitionId }, { caller, services: { database, cloud, clock } }) => {
    const petition = await getPetition(database, petitionId);
    if (!petition || !maySeePetition(caller, petition)) throw new Refusal('petition.not-found');
    if (!collects(petition, clock.now())) throw new Refusal('petition.closed');
    // Unchecked: the code is wanted before the page is released, too.
    const code = { scene: petitionId, page: PAGE, checkPath: false, width: WIDTH };
    const { contentType, buffer } = await cloud.openapi.wxacode.getUnlimited(code);
    return { contentType, base64: Buffer.from(buffer).toString('base64') };
  },
);
