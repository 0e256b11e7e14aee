import { useState } from 'react';
import { FilingForm } from './_parts/filing-form';
import { Sent, type SentReport } from './_parts/sent';

/** 随手拍: the form, and after sending what happens next. */
export default function File() {
  const [sent, setSent] = useState<SentReport | null>(null);
  const [round, setRound] = useState(0);
  const startOver = () => {
    setSent(null);
    setRound(round + 1);
  };
  if (sent) return <Sent report={sent} onAgain={startOver} />;
  return <FilingForm key={round} onSent={setSent} onStartOver={startOver} />;
}
