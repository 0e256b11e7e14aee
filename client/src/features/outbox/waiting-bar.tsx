import Taro from '@tarojs/taro';
import { Banner } from '@/components/banner';
import { useWords } from '@/words/language';
import { useWaiting } from './outbox';
import { waitingTitle } from './waiting-list';

/** On pages people come by: that something waits, and where to see it. */
export function WaitingBar() {
  const { acts } = useWaiting();
  const { waiting: words } = useWords();
  const [first] = acts;
  if (!first) return null;
  return (
    <Banner
      icon="offline"
      words={waitingTitle(acts, words)}
      action={words.look}
      onAction={() => void Taro.navigateTo({ url: first.page })}
    />
  );
}
