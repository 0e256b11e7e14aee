import type { Report } from '#types/reports/report';
import {
  acceptReport,
  dispatchReport,
  followReport,
  rateReport,
  startReport,
} from '#types/reports/contracts';
import type { Outcome } from '@/cloud/problem';
import { settings } from '@/cloud/settings';
import { useAct } from '@/cloud/use-act';
import { askForPush } from '@/device/subscribe';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';
import type { RatingGiven } from './rating-card';

interface Bureau {
  bureauId: string;
  name: string;
}

/** The steps taken on the page itself. Each tells how it went and shows the report as it is afterwards. */
export function useSteps(report: Report, reload: () => Promise<void>, chooseBureau: () => void) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const { did } = words.reportPage;
  const { reportId } = report;
  const accepting = useAct(acceptReport);
  const dispatching = useAct(dispatchReport);
  const starting = useAct(startReport);
  const rating = useAct(rateReport);
  const following = useAct(followReport);

  /** Null: a second tap while the first is under way. */
  async function after<Data>(
    outcome: Outcome<Data> | null,
    say: (data: Data) => string,
  ): Promise<Data | null> {
    if (!outcome) return null;
    if (outcome.ok) {
      tellDone(say(outcome.data));
      await reload();
      return outcome.data;
    }
    if (await tellProblem(outcome.problem, words, language)) await reload();
    return null;
  }

  return {
    busy: [accepting, dispatching, starting, rating, following].some(({ busy }) => busy),
    async accept() {
      const done = await after(await accepting.send({ reportId }), ({ state }) =>
        state === 'submitted' ? did.acceptedOpen : did.acceptedSent,
      );
      if (done?.state === 'submitted') chooseBureau();
    },
    dispatch: async ({ bureauId, name }: Bureau) =>
      after(await dispatching.send({ reportId, bureauId }), () => did.dispatched(name)),
    async start() {
      // First of all: WeChat shows its question only in answer to a tap.
      const asked = askForPush([settings.templates.task.templateId]);
      const outcome = await starting.send({ reportId });
      await asked;
      await after(outcome, () => did.started);
    },
    rate: async (given: RatingGiven) => after(await rating.send({ reportId, ...given }), () => did.rated),
    async follow() {
      const asked = askForPush([settings.templates.progress.templateId]);
      const outcome = await following.send({ reportId });
      await asked;
      await after(outcome, () => did.followed);
    },
  };
}
