import {
  hidePetition,
  moderatePetition,
  revisePetition,
  submitPetition,
  withdrawPetition,
} from '#types/petitions/contracts';
import type { RejectionReason } from '#types/petitions/states';
import { useAct } from '@/cloud/use-act';
import type { Problem } from '@/cloud/problem';
import { goToWriting } from '@/features/petitions/routes';
import type { SheetStep } from './step-list';

interface Said {
  said: string;
  reason: RejectionReason | null;
}

/** Sends one step; true when it is taken. */
export function usePetitionStep(
  petitionId: string,
  step: SheetStep,
): { take(said: Said): Promise<boolean>; busy: boolean; problem: Problem | null } {
  const revise = useAct(revisePetition);
  const submit = useAct(submitPetition);
  const withdraw = useAct(withdrawPetition);
  const moderate = useAct(moderatePetition);
  const hide = useAct(hidePetition);
  const acts = { revise, submit, withdraw, publish: moderate, reject: moderate, hide, restore: hide };
  const send = ({ said, reason }: Said) => {
    switch (step) {
      case 'revise':
        return revise.send({ petitionId });
      case 'submit':
        return submit.send({ petitionId });
      case 'withdraw':
        return withdraw.send({ petitionId });
      case 'publish':
      case 'reject':
        return moderate.send({ petitionId, publish: step === 'publish', reason, words: said });
      case 'hide':
      case 'restore':
        return hide.send({ petitionId, hidden: step === 'hide', reason: said });
    }
  };
  const { busy, problem } = acts[step];
  return {
    busy,
    problem,
    async take(said) {
      const outcome = await send(said);
      if (!outcome?.ok) return false;
      // Its text can be changed where it was written.
      if (step === 'revise') goToWriting(petitionId);
      return true;
    },
  };
}
