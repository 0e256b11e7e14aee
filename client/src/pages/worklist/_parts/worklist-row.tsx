import { Text } from '@tarojs/components';
import type { ReportCard as Card } from '#types/reports/report';
import type { ReportState } from '#types/reports/states';
import { acceptReport, finishReport, startReport } from '#types/reports/contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { askPush } from '@/features/notices/ask-push';
import { ReportCard } from '@/features/reports/report-card';
import { goToFinishing, goToReport, goToVerifying } from '@/features/reports/routes';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useStarting, useStepWaits } from '@/features/reports/case-outbox';
import { useLanguage, useMarks, useWords } from '@/words/language';
import classes from './worklist-group.module.scss';

interface WorklistRowProps {
  report: Card;
  now: number;
  reload(): Promise<void>;
}

type Quick = 'look' | 'accept' | 'dispatch' | 'start' | 'finish' | 'verify';

/** The worklist holds only what waits for this person: the state says what that is. */
const QUICK: Partial<Record<ReportState, Quick>> = {
  // WeChat did not pass it: a person must have looked at it.
  screening: 'look',
  submitted: 'accept',
  dispatched: 'start',
  handling: 'finish',
  handled: 'verify',
};

/** A report with its next step in one tap; the row itself opens the report. */
export function WorklistRow({ report, now, reload }: WorklistRowProps) {
  const words = useWords();
  const marks = useMarks();
  const language = useLanguage((state) => state.language);
  const starting = useStarting(report.reportId);
  const accepting = useAct(acceptReport);
  const { reportId, state } = report;
  const begun = useStepWaits(reportId, startReport);
  const toDispatch = state === 'submitted' && report.accepted;
  const quick = toDispatch ? 'dispatch' : QUICK[begun ? 'handling' : state];

  const start = async () => {
    // First of all: WeChat shows its question only in answer to a tap.
    const asked = askPush('started');
    const outcome = await starting.start(report.address);
    await asked;
    if (!outcome) return;
    if (outcome === 'waits') return tellDone(words.waiting.here);
    if (outcome.ok) tellDone(words.worklist.started);
    else await tellProblem(outcome.problem, words, language);
    await reload();
  };
  const accept = async () => {
    const asked = askPush('accepted');
    const outcome = await accepting.send({ reportId });
    await asked;
    if (!outcome) return;
    if (!outcome.ok) await tellProblem(outcome.problem, words, language);
    // No zone answers for the place: on the report's page a bureau is chosen.
    else if (outcome.data.state === 'submitted') return goToReport(reportId);
    else tellDone(words.caseSteps.done.acceptedSent);
    await reload();
  };
  const tap: Record<Quick, () => void> = {
    look: () => goToReport(reportId),
    accept: () => void accept(),
    dispatch: () => goToReport(reportId),
    start: () => void start(),
    finish: () => goToFinishing(reportId),
    verify: () => goToVerifying(reportId),
  };
  const waits = useStepWaits(reportId, finishReport);
  const action = waits ? (
    <Text className={classes.waits}>{words.waiting.here}</Text>
  ) : (
    quick && (
      <Button
        word={words.worklist[quick]}
        label={`${words.worklist[quick]}${marks.clause}${report.address}`}
        block
        busy={starting.busy || accepting.busy}
        onTap={tap[quick]}
      />
    )
  );
  return <ReportCard report={report} now={now} onOpen={() => goToReport(reportId)} action={action} />;
}
