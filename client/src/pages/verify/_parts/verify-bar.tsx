import type { Report } from '#types/reports/report';
import { Button } from '@/components/button';
import { useWords } from '@/words/language';
import type { Verifying } from './use-verifying';

interface VerifyBarProps {
  report: Report;
  sendBack: boolean;
  verifying: Verifying;
}

export function VerifyBar({ report, sendBack, verifying: { busy, decide } }: VerifyBarProps) {
  const { verifying: words } = useWords();
  return (
    <>
      {sendBack && <Button word={words.back} kind="danger" busy={busy} onTap={() => void decide(false)} />}
      <Button
        word={report.mine && !sendBack ? words.confirm : words.pass}
        kind="primary"
        icon="check"
        block
        busy={busy}
        onTap={() => void decide(true)}
      />
    </>
  );
}
