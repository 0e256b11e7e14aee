import type { Action } from '../platform/action';
import { answerPetition } from './actions/answer-petition';
import { countPetition } from './actions/count-petition';
import { dismissFlag } from './actions/dismiss-flag';
import { draftPetition } from './actions/draft-petition';
import { hidePetition } from './actions/hide-petition';
import { invalidateSignatures } from './actions/invalidate-signatures';
import { listAskableBureaus } from './actions/list-askable-bureaus';
import { judgeSignerWords } from './actions/judge-signer-words';
import { listFlags } from './actions/list-flags';
import { listInvalidations } from './actions/list-invalidations';
import { listPetitions } from './actions/list-petitions';
import { listSignerWords } from './actions/list-signer-words';
import { listThresholds } from './actions/list-thresholds';
import { listWaitingSignerWords } from './actions/list-waiting-signer-words';
import { moderatePetition } from './actions/moderate-petition';
import { openPetition } from './actions/open-petition';
import { petitionCode } from './actions/petition-code';
import { previewInvalidation } from './actions/preview-invalidation';
import { restoreSignatures } from './actions/restore-signatures';
import { revisePetition } from './actions/revise-petition';
import { saveThresholds } from './actions/save-thresholds';
import { searchPetitions } from './actions/search-petitions';
import { signPetition } from './actions/sign-petition';
import { similarPetitions } from './actions/similar-petitions';
import { submitPetition } from './actions/submit-petition';
import { unsignPetition } from './actions/unsign-petition';
import { withdrawPetition } from './actions/withdraw-petition';
import type { PetitionServices } from './petition-services';

export const PETITION_ACTIONS: readonly Action<PetitionServices>[] = [
  draftPetition,
  similarPetitions,
  submitPetition,
  revisePetition,
  withdrawPetition,
  moderatePetition,
  hidePetition,
  answerPetition,
  signPetition,
  unsignPetition,
  openPetition,
  countPetition,
  listPetitions,
  searchPetitions,
  listAskableBureaus,
  listSignerWords,
  listWaitingSignerWords,
  judgeSignerWords,
  petitionCode,
  listFlags,
  dismissFlag,
  previewInvalidation,
  invalidateSignatures,
  restoreSignatures,
  listInvalidations,
  listThresholds,
  saveThresholds,
];
