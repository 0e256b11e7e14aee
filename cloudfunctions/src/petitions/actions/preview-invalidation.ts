import * as contracts from '#types/petitions/integrity';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { selected } from '../invalidation';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { countNow } from '../roll-up';
import { signaturesOf } from '../signature-store';

export const previewInvalidation = action<typeof contracts.previewInvalidation, PetitionServices>(
  contracts.previewInvalidation,
  async (selection, { caller, services: { database } }) => {
    needDesk(caller);
    const petition = await getPetition(database, selection.petitionId);
    if (!petition) throw new Refusal('petition.not-found');
    const [{ total }, before] = await Promise.all([
      signaturesOf(database).where(selected(database, selection)).count(),
      countNow(database, petition),
    ]);
    const after = before - total;
    const below = petition.thresholds
      .filter(({ signatures }) => signatures <= before && signatures > after)
      .map(({ labelZh, labelEn, signatures }) => ({ labelZh, labelEn, signatures }));
    return { signatures: total, before, after, below };
  },
);
