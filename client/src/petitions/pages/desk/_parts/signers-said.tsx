import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { OutputOf } from '#types/contract';
import { judgeSignerWords, listWaitingSignerWords } from '#types/petitions/signer-words';
import { useActs } from '@/cloud/use-acts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { WordsCard } from '@/features/moderation/words-card';
import { goToPetition } from '@/features/petitions/routes';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';
import { usePetitionWords } from '../../../words';

type Waiting = OutputOf<typeof listWaitingSignerWords>['words'][number];

/** What signers said and WeChat did not pass; the signature counts whatever is decided. */
export function SignersSaid({ above }: { above: ReactNode }) {
  const { desk: words } = usePetitionWords();
  const all = useWords();
  const language = useLanguage((state) => state.language);
  const page = usePage({ contract: listWaitingSignerWords, input: {}, keepAs: null });
  const list = useMore({
    contract: listWaitingSignerWords,
    input: {},
    first: page,
    of: ({ words: items, next }) => ({ items, next }),
    append: (shown: readonly Waiting[], more: readonly Waiting[]) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const acts = useActs();
  const now = Date.now();
  const judge = async (signatureId: string, passes: boolean) => {
    const outcome = await acts.send(judgeSignerWords, { signatureId, passes });
    if (!outcome) return;
    if (outcome.ok) tellDone(passes ? words.saidPassed : words.saidBlocked);
    if (outcome.ok || (await tellProblem(outcome.problem, all, language))) await page.reload();
  };
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={words.noneSaid} />
        ) : (
          <>
            {list.items.map(({ signatureId, petitionId, petitionTitle, words: said, since }) => (
              <WordsCard
                key={signatureId}
                title={petitionTitle}
                said={said}
                fine={words.saidSince(all.times.moment(since, now))}
                busy={acts.busy}
                words={words.saidJudge}
                onOpen={() => goToPetition(petitionId)}
                onJudge={(passes) => void judge(signatureId, passes)}
              />
            ))}
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
