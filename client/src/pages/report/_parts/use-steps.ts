import type { Contract, InputOf, OutputOf } from '#types/contract';
import { consentOf } from '#types/people/consents';
import {
  acceptReport,
  dispatchReport,
  followReport,
  rateReport,
  withdrawReport,
} from '#types/reports/contracts';
import { resumeReport } from '#types/reports/case-contracts';
import { useSure } from '@/components/use-sure';
import type { Outcome } from '@/cloud/problem';
import { useActs } from '@/cloud/use-acts';
import { useConsent } from '@/features/consents/use-consent';
import { askPush } from '@/features/notices/ask-push';
import { useStarting } from '@/features/reports/case-outbox';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';
import type { RatingGiven } from './rating-card';

interface StepsOptions {
  reportId: string;
  address: string;
  reload(): Promise<void>;
  /** Opens a sheet: a step leads on to another. */
  open(step: 'dispatch' | 'reopen'): void;
}

export type Steps = ReturnType<typeof useSteps>;

/** The steps of the page. Each tells how it went and shows the report as it is afterwards. */
export function useSteps({ reportId, address, reload, open }: StepsOptions) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const acts = useActs();
  const starting = useStarting(reportId);
  const consent = useConsent('public');
  const sure = useSure();
  const { caseSteps, waiting } = words;
  const { done } = caseSteps;

  /** Null: not done, or a second tap while the first is under way. */
  async function after<Data>(
    outcome: Outcome<Data> | null,
    say: (data: Data) => string,
  ): Promise<{ data: Data | null } | null> {
    if (!outcome) return null;
    if (outcome.ok) {
      tellDone(say(outcome.data));
      await reload();
      return { data: outcome.data };
    }
    if (!(await tellProblem(outcome.problem, words, language))) return null;
    await reload();
    return { data: null };
  }

  /** What may be refused for want of a consent is asked about then, and sent again. */
  const send = <C extends Contract>(contract: C, input: InputOf<C>) =>
    consentOf(contract.name) ? consent.sending(() => acts.send(contract, input)) : acts.send(contract, input);

  /** One step, told and shown. True where its sheet has nothing more to do. */
  async function take<C extends Contract>(
    contract: C,
    input: InputOf<C>,
    say: string | ((data: OutputOf<C>) => string),
  ): Promise<boolean> {
    const outcome = await send(contract, input);
    return (await after(outcome, typeof say === 'string' ? () => say : say)) !== null;
  }

  return {
    busy: acts.busy || starting.busy,
    /** To be put on the page, above its sheets. */
    question: consent.sheet,
    take,
    sure,
    async accept() {
      const asked = askPush('accepted');
      const outcome = await acts.send(acceptReport, { reportId });
      await asked;
      const taken = await after(outcome, ({ state }) =>
        state === 'submitted' ? done.acceptedOpen : done.acceptedSent,
      );
      if (taken?.data?.state === 'submitted') open('dispatch');
    },
    dispatch: ({ bureauId, name }: { bureauId: string; name: string }) =>
      take(dispatchReport, { reportId, bureauId }, done.dispatched(name)),
    async start() {
      // First of all: WeChat shows its question only in answer to a tap.
      const asked = askPush('started');
      const outcome = await starting.start(address);
      await asked;
      if (outcome === 'waits') return tellDone(waiting.here);
      await after(outcome, () => done.start);
    },
    async follow() {
      const asked = askPush('followed');
      const outcome = await acts.send(followReport, { reportId });
      await asked;
      await after(outcome, () => done.follow);
    },
    async rate(given: RatingGiven) {
      const taken = await after(await send(rateReport, { reportId, ...given }), () => done.rate);
      if (!taken?.data?.askReopen) return;
      const { reopenAsk, reopenAskWords, reopenYes, reopenNo } = caseSteps;
      if (await sure(reopenAsk, reopenAskWords, { yes: reopenYes, no: reopenNo })) open('reopen');
    },
    async withdraw() {
      if (await sure(caseSteps.names.withdraw, caseSteps.withdrawAsk))
        await take(withdrawReport, { reportId }, done.withdraw);
    },
    async resume() {
      if (await sure(caseSteps.names.resume, caseSteps.resumeAsk))
        await take(resumeReport, { reportId }, done.resume);
    },
  };
}
