import * as contracts from '#types/petitions/contracts';
import { PETITION_PAGE_SIZE } from '#types/petitions/limits';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import { Refusal } from '../../platform/refusal';
import { maySeePetition } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { signaturesOf } from '../signature-store';

/** What signers said and what has been let pass; a name only where it was chosen to be shown. */
export const listSignerWords = action<typeof contracts.listSignerWords, PetitionServices>(
  contracts.listSignerWords,
  async ({ petitionId, cursor }, { caller, services: { database } }) => {
    const { command } = database;
    const petition = await getPetition(database, petitionId);
    if (!petition || !maySeePetition(caller, petition)) throw new Refusal('petition.not-found');
    const { data } = await signaturesOf(database)
      .where(
        command.and([
          { petitionId, wordsState: 'pass', state: 'valid' },
          ...after(command, 'signedAt', 'desc', cursor),
        ]),
      )
      .orderBy('signedAt', 'desc')
      .orderBy('_id', 'desc')
      .limit(PETITION_PAGE_SIZE)
      .get();
    return {
      words: data.map(({ name, community, words, signedAt }) => ({ name, community, words, at: signedAt })),
      next: nextCursor(data, PETITION_PAGE_SIZE, (row) => row.signedAt),
    };
  },
);
