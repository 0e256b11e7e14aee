import type { Contract, InputOf } from '#types/contract';
import type { Place } from '#types/places/position';
import { letWait, useWaitsFor } from '@/features/outbox/outbox';
import { photosFor } from '@/features/outbox/waiting';
import type { KeptPhoto } from '@/features/photos/kept-photo';

/** Where what waits of one's work is seen. */
const WORKLIST = '/pages/worklist/index';
const aboutCase = (reportId: string) => `case:${reportId}`;

interface CaseStep<C extends Contract> {
  key: string;
  reportId: string;
  place: Place | undefined;
  /** What it is, besides where. */
  what: string;
  input: Partial<InputOf<C>>;
  photos: readonly KeptPhoto[];
}

/** A step with photos of a case, on the phone until there is a network; steps of one case go in their order. */
export function letStepWait<C extends Contract>(
  contract: C,
  { key, reportId, place, what, input, photos }: CaseStep<C>,
): void {
  letWait(contract, {
    key,
    about: aboutCase(reportId),
    input,
    photos: photosFor('photos', photos),
    withShots: true,
    title: [what, place?.address].filter(Boolean).join(' · '),
    page: WORKLIST,
  });
}

/** This step of the case waits already: taking it again would be taking it twice. */
export const useStepWaits = (reportId: string, contract: Contract): boolean =>
  useWaitsFor(aboutCase(reportId), contract.name);
