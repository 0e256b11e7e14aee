import Taro from '@tarojs/taro';
import { useState } from 'react';
import { suspendReport } from '#types/reports/case-contracts';
import { CO_BUREAUS_MAX, SUSPENSION_MAX_DAYS } from '#types/reports/limits';
import { Chips } from '@/components/chips';
import { DayChoice } from '@/components/day-choice';
import { Field } from '@/components/field';
import { useWords } from '@/words/language';
import { closeIf, type StepSheetProps } from './sheet-props';
import { StepSheet } from '@/features/reports/step-sheet';

const QUICK_DAYS = [7, 14, 30, 90] as const;

/** 挂账: why, until when, and who has to agree. */
export function SuspendSheet({ report, steps, now, onClose }: StepSheetProps) {
  const { caseSheets, caseSteps, times } = useWords();
  const [planAt, setPlanAt] = useState<number | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const { reportId, bureauId: own, bureaus = [] } = report;
  const words = caseSheets.suspend;
  const toggle = (bureauId: string) => {
    if (chosen.includes(bureauId)) setChosen(chosen.filter((one) => one !== bureauId));
    else if (chosen.length < CO_BUREAUS_MAX) setChosen([...chosen, bureauId]);
    else void Taro.showToast({ title: words.most(CO_BUREAUS_MAX), icon: 'none' });
  };
  const send = async (reason: string) => {
    setMissing(planAt === null);
    if (planAt === null) return false;
    const input = { reportId, reason, planAt, bureauIds: [...chosen] };
    return closeIf(steps.take(suspendReport, input, caseSteps.done.suspend), onClose);
  };
  return (
    <StepSheet
      title={caseSteps.names.suspend}
      about={words.about}
      name={`suspend:${reportId}`}
      hint={caseSheets.reporterReads}
      phrases={words.phrases}
      busy={steps.busy}
      onClose={onClose}
      yes={{ word: words.send, needsNote: true, send }}
    >
      <Field
        label={planAt === null ? words.planDate : words.planned(times.day(planAt, now))}
        problem={missing && planAt === null ? words.needDate : undefined}
      >
        <DayChoice
          value={planAt}
          now={now}
          quick={QUICK_DAYS.map((days) => ({ days, word: words.inDays[days] }))}
          otherWord={words.otherDay}
          mostDays={SUSPENSION_MAX_DAYS}
          onChange={setPlanAt}
        />
      </Field>
      <Field label={words.bureaus}>
        <Chips
          chips={bureaus
            .filter(({ bureauId }) => bureauId !== own)
            .map(({ bureauId, name }) => ({ value: bureauId, word: name }))}
          chosen={chosen}
          onTap={toggle}
        />
      </Field>
    </StepSheet>
  );
}
