import type { Contract, InputOf } from '#types/contract';
import type { Place } from '#types/places/position';
import { startReport } from '#types/reports/contracts';
import type { Report } from '#types/reports/report';
import { letWait, useWaitsFor } from '@/features/outbox/outbox';
import { useSendOrWait } from '@/features/outbox/use-send-or-wait';
import { photosFor } from '@/features/outbox/waiting';
import type { KeptPhoto } from '@/features/photos/kept-photo';
import { useWords } from '@/words/language';

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

/** Work on a case begins: at once, or as the first of what waits about it. */
export function useStarting(reportId: string) {
  const { worklist } = useWords();
  const { send, busy } = useSendOrWait(startReport);
  const start = (address: string) =>
    send({
      about: aboutCase(reportId),
      input: { reportId },
      photos: [],
      title: [worklist.start, address].filter(Boolean).join(' · '),
      page: WORKLIST,
    });
  return { busy, start };
}

/** As it will be when the beginning that waits has been sent: what comes after it can be done, and waits behind it. */
export const asIfStarted = (report: Report): Report =>
  report.state === 'dispatched' ? { ...report, state: 'handling', steps: ['finish', 'progress'] } : report;
