import { Button } from '@/components/button';
import { useNetwork } from '@/device/network';
import { useWords } from '@/words/language';
import type { Finishing } from './use-finishing';

/** Says what it waits for instead of being grey without a reason. */
export function FinishBar({ finishing }: { finishing: Finishing }) {
  const { finishing: words } = useWords();
  const online = useNetwork((state) => state.online);
  const { photos, busy, send } = finishing;
  const waits = photos.sending && online;
  const word = busy ? words.sending : waits ? words.waitPhotos : words.send;
  return (
    <Button word={word} kind="primary" icon="send" block busy={busy || waits} onTap={() => void send()} />
  );
}
