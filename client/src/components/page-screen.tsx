import type { ReactNode } from 'react';
import type { PageRead } from '@/cloud/use-page';
import { phaseOf } from '@/cloud/page-state';
import { useNetwork } from '@/device/network';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { Banner } from './banner';
import { Message } from './message';
import { Screen } from './screen';
import { SkeletonCards } from './skeleton';

interface PageScreenProps<Data> {
  page: PageRead<Data>;
  /** In the shape of the content. */
  skeleton?: ReactNode;
  bottom?: ReactNode;
  /** The bar needs nothing of the content and stays when that did not come. */
  bottomAlways?: boolean;
  /** Content that does not wait for the answer: filters, a search field. */
  above?: ReactNode;
  children(data: Data): ReactNode;
}

/** A whole page that reads one thing: first load, error, offline with what was kept, and the content itself. */
export function PageScreen<Data>({
  page,
  skeleton,
  bottom,
  bottomAlways,
  above,
  children,
}: PageScreenProps<Data>) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const online = useNetwork((state) => state.online);
  const phase = phaseOf(page);
  const { problem, keptAt, data } = page;
  const offline = !online || problem?.kind === 'offline';
  const time = words.times.moment(keptAt ?? Date.now(), Date.now());
  const kept = offline ? words.common.offlineCached(time) : words.common.staleCached(time);
  const banner = phase === 'ready' && (offline || problem) && (
    <Banner
      icon={offline ? 'offline' : 'alert'}
      words={keptAt || problem ? kept : words.common.offlineTitle}
      action={words.common.retry}
      onAction={() => void page.reload()}
    />
  );
  return (
    <Screen bottom={phase === 'error' && !bottomAlways ? null : bottom} banner={banner}>
      {above}
      {phase === 'loading' && (skeleton ?? <SkeletonCards />)}
      {phase === 'error' && problem && (
        <Message
          icon={offline ? 'offline' : 'alert'}
          title={offline ? words.common.problem.offlineTitle : words.common.problem.title}
          words={sayProblem(problem, language, words)}
          action={words.common.retry}
          onAction={() => void page.reload()}
          fine={problem.requestId ? words.common.problem.number(problem.requestId) : undefined}
        />
      )}
      {phase === 'ready' && data !== null && children(data)}
    </Screen>
  );
}
