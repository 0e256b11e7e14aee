import { useState } from 'react';
import type { Place } from '#types/places/position';
import { FilingForm } from './_parts/filing-form';
import { Kept } from './_parts/kept';
import { Sent, type SentReport } from './_parts/sent';

/** 随手拍: the form, and after sending what happens next. */
export default function File() {
  const [sent, setSent] = useState<{ report: SentReport; place: Place } | 'waiting' | null>(null);
  const [here, setHere] = useState<Place | null>(null);
  const [round, setRound] = useState(0);
  const startOver = (at: Place | null = null) => {
    setHere(at);
    setSent(null);
    setRound(round + 1);
  };
  if (sent === 'waiting') return <Kept onAgain={() => startOver()} />;
  if (sent)
    return (
      <Sent report={sent.report} onAgain={() => startOver()} onAgainHere={() => startOver(sent.place)} />
    );
  return (
    <FilingForm
      key={round}
      here={here}
      onSent={(report, place) => setSent({ report, place })}
      onWaiting={() => setSent('waiting')}
      onStartOver={() => startOver()}
    />
  );
}
