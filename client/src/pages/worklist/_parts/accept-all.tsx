import { useState } from 'react';
import type { ReportCard } from '#types/reports/report';
import { Button } from '@/components/button';
import { useSure } from '@/components/use-sure';
import { tellDone } from '@/features/reports/told';
import { useWords } from '@/words/language';
import { acceptAll } from './accept-each';

interface AcceptAllProps {
  reports: readonly ReportCard[];
  reload(): Promise<void>;
}

/** The dispatcher's morning: everything that waits and needs no look first, with one question. */
export function AcceptAll({ reports, reload }: AcceptAllProps) {
  const { worklist } = useWords();
  const sure = useSure();
  const [done, setDone] = useState<number | null>(null);
  if (reports.length < 2) return null;
  const accept = async () => {
    const { groups, acceptAsk, acceptYes } = worklist;
    if (!(await sure(groups['to-accept'], acceptAsk(reports.length), { yes: acceptYes }))) return;
    setDone(0);
    const { sent, open, failed } = await acceptAll(reports, setDone);
    setDone(null);
    tellDone(worklist.accepted(sent, open, failed));
    await reload();
  };
  return (
    <Button
      word={done === null ? worklist.acceptAll(reports.length) : worklist.accepting(done, reports.length)}
      kind="primary"
      block
      busy={done !== null}
      onTap={() => void accept()}
    />
  );
}
