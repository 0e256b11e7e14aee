import { useState } from 'react';
import { unsignPetition } from '#types/petitions/contracts';
import type { PetitionShown } from '#types/petitions/petition';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { usePetitionWords } from '../../../words';
import { SignSheet } from './sign-sheet';

/** One big button, which turns into the way back. */
export function SignBar({ petition, onChange }: { petition: PetitionShown; onChange(): void }) {
  const words = usePetitionWords();
  const [signing, setSigning] = useState(false);
  const unsign = useAct(unsignPetition);
  const { petitionId, steps } = petition;
  if (steps.includes('unsign')) {
    const withdraw = async () => {
      const outcome = await unsign.send({ petitionId });
      if (outcome?.ok) onChange();
    };
    return <Button block word={words.unsign} busy={unsign.busy} onTap={() => void withdraw()} />;
  }
  if (!steps.includes('sign')) return null;
  return (
    <>
      <Button kind="primary" block icon="flag" word={words.sign} onTap={() => setSigning(true)} />
      {signing && (
        <SignSheet
          petition={petition}
          onClose={() => setSigning(false)}
          onSigned={() => {
            setSigning(false);
            onChange();
          }}
        />
      )}
    </>
  );
}
