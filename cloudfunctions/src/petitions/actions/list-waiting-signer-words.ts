import { PETITION_PAGE_SIZE } from '#types/petitions/limits';
import * as contracts from '#types/petitions/signer-words';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { petitionsOf } from '../petition-store';
import { signaturesOf } from '../signature-store';

/** Of whom it is stays inside: it is the words that are looked at. */
export const listWaitingSignerWords = action<typeof contracts.listWaitingSignerWords, PetitionServices>(
  contracts.listWaitingSignerWords,
  async ({ cursor }, { caller, services: { database } }) => {
    needDesk(caller);
    const { command } = database;
    const { data } = await signaturesOf(database)
      .where(
        command.and([
          { wordsState: 'waiting', state: 'valid' },
          ...after(command, 'signedAt', 'asc', cursor),
        ]),
      )
      .orderBy('signedAt', 'asc')
      .orderBy('_id', 'asc')
      .limit(PETITION_PAGE_SIZE)
      .get();
    const ids = [...new Set(data.map(({ petitionId }) => petitionId))];
    const { data: petitions } =
      ids.length === 0
        ? { data: [] }
        : await petitionsOf(database)
            .where({ _id: command.in(ids) })
            .field({ title: true })
            .limit(PETITION_PAGE_SIZE)
            .get();
    const titles = new Map(petitions.map(({ _id, title }) => [_id, title]));
    return {
      words: data.map(({ _id, petitionId, words, signedAt }) => ({
        signatureId: _id,
        petitionId,
        petitionTitle: titles.get(petitionId) ?? '',
        words,
        since: signedAt,
      })),
      next: nextCursor(data, PETITION_PAGE_SIZE, ({ signedAt }) => signedAt),
    };
  },
);
