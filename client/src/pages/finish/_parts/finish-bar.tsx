import { Button } from '@/components/button';
import { useWords } from '@/words/language';
import type { Finishing } from './use-finishing';

/** Says what it waits for instead of being grey without a reason. */
export function FinishBar({ finishing }: { finishing: Finishing }) {
  const { finishing: words } = useWords();
  const { photos, busy, send } = finishing;
  const word = busy ? words.sending : photos.sending ? words.waitPhotos : words.send;
  return (
    <Button
      word={word}
      kind="primary"
      icon="send"
      block
      busy={busy || photos.sending}
      onTap={() => void send()}
    />
  );
}
