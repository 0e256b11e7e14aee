import { useState } from 'react';
import type { PetitionShown } from '#types/petitions/petition';
import type { PetitionStep } from '#types/petitions/states';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import type { IconName } from '@/components/icon';
import { usePetitionWords } from '../../../words';
import { StepSheet } from './step-sheet';

export type OfferedStep = Exclude<PetitionStep, 'sign' | 'unsign'>;

const ICONS: Record<OfferedStep, IconName> = {
  revise: 'copy',
  submit: 'send',
  withdraw: 'undo',
  publish: 'check',
  reject: 'close',
  answer: 'flag',
  hide: 'eye-off',
  restore: 'refresh',
};

const isOffered = (step: PetitionStep): step is OfferedStep => step !== 'sign' && step !== 'unsign';

/** What its author, the office or the bureau may do now. */
export function StepList({ petition, onChange }: { petition: PetitionShown; onChange(): void }) {
  const words = usePetitionWords();
  const [step, setStep] = useState<OfferedStep | null>(null);
  const offered = petition.steps.filter(isOffered);
  if (offered.length === 0) return null;
  return (
    <>
      <Card bare>
        {offered.map((one) => (
          <ListRow key={one} icon={ICONS[one]} title={words.steps[one]} onTap={() => setStep(one)} />
        ))}
      </Card>
      {step && (
        <StepSheet
          step={step}
          petitionId={petition.petitionId}
          onClose={() => setStep(null)}
          onDone={() => {
            setStep(null);
            onChange();
          }}
        />
      )}
    </>
  );
}
