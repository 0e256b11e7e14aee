import { useState } from 'react';
import type { TemplateName } from '#types/settings';
import { Banner } from '@/components/banner';
import { openPermissions } from '@/device/location';
import { useWords } from '@/words/language';
import type { PushAnswer } from '@/device/subscribe';
import { askAndTell } from './ask-push';

interface PushBannerProps {
  /** What would not be let through. */
  missing: readonly TemplateName[];
  onAllowed?(): void;
}

/** For staff whose next message WeChat would not let through: one tap allows it. */
export function PushBanner({ missing, onAllowed }: PushBannerProps) {
  const words = useWords();
  const [answer, setAnswer] = useState<PushAnswer | null>(null);
  if (answer === 'accepted') return null;
  if (answer === 'switched-off' || answer === 'refused') {
    return (
      <Banner
        icon="alert"
        words={answer === 'refused' ? words.inbox.pushRefused : words.filing.notifyOff}
        action={words.inbox.pushOpen}
        onAction={() => void openPermissions().then(() => setAnswer(null))}
      />
    );
  }
  const ask = () =>
    void askAndTell(missing).then(({ answer: given }) => {
      setAnswer(given);
      if (given === 'accepted') onAllowed?.();
    });
  return (
    <Banner
      icon="inbox"
      tone="blue"
      words={words.inbox.pushEmpty}
      action={words.inbox.pushAllow}
      onAction={ask}
    />
  );
}
