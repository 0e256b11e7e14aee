import * as contracts from '#types/petitions/signer-words';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { signaturesOf } from '../signature-store';

/** A person of the desk decides where WeChat did not. */
export const judgeSignerWords = action<typeof contracts.judgeSignerWords, PetitionServices>(
  contracts.judgeSignerWords,
  async ({ signatureId, passes }, { caller, services: { database } }) => {
    needDesk(caller);
    const wordsState = passes ? ('pass' as const) : ('blocked' as const);
    const { stats } = await signaturesOf(database)
      .where({ _id: signatureId, wordsState: 'waiting' })
      .update({ data: { wordsState } });
    if (stats.updated === 0) {
      // The same answer again, after a lost reply.
      const { data } = await signaturesOf(database).doc(signatureId).get();
      if (data?.wordsState !== wordsState) throw new Refusal('words.not-waiting');
    }
    return { shown: passes };
  },
);
