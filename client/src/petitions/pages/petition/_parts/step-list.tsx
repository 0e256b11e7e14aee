import { useState } from 'react';
import type { PetitionShown } from '#types/petitions/petition';
import type { PetitionStep } from '#types/petitions/states';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import type { IconName } from '@/components/icon';
import { goToAnswering, goToSignatures } from '@/features/petitions/routes';
import { usePetitionWords } from '../../../words';
import { StepSheet } from './step-sheet';

type OfferedStep = Exclude<PetitionStep, 'sign' | 'unsign'>;
/** An answer has a page of its own. */
export type SheetStep = Exclude<OfferedStep, 'answer'>;

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
  const [step, setStep] = useState<SheetStep | null>(null);
  const offered = petition.steps.filter(isOffered);
  if (offered.length === 0) return null;
  // Whoever may hide it is of the office, which also looks after its signatures.
  const checks = petition.openedAt !== null && offered.some((one) => one === 'hide' || one === 'restore');
  const take = (one: OfferedStep) => (one === 'answer' ? goToAnswering(petition.petitionId) : setStep(one));
  return (
    <>
      <Card bare>
        {offered.map((one) => (
          <ListRow key={one} icon={ICONS[one]} title={words.steps[one]} onTap={() => take(one)} />
        ))}
        {checks && (
          <ListRow
            icon="shield"
            title={words.invalidation.entry}
            onTap={() => goToSignatures(petition.petitionId)}
          />
        )}
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
