import { Text } from '@tarojs/components';
import { useReachBottom, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { listHandedIn } from '#types/tasks/claim-contracts';
import type { ClaimRow } from '#types/tasks/task';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import parts from '../../_parts/tasks.module.scss';
import { useTaskWords } from '../../words';
import { ClaimToVerify } from './_parts/claim-to-verify';
import { DeclineSheet } from './_parts/decline-sheet';
import { MinutesSheet } from './_parts/minutes-sheet';
import { useJudging } from './_parts/use-judging';

/** What was handed in, the oldest first: a swipe or a tap approves, a no says why. */
export default function Verify() {
  const words = useTaskWords();
  useTitle(words.titles.verify);
  const { taskId } = useRouter().params;
  const input = taskId ? { taskId } : {};
  const page = usePage({ contract: listHandedIn, input, keepAs: null });
  const list = useMore({
    contract: listHandedIn,
    input,
    first: page,
    of: ({ claims, next }) => ({ items: claims, next }),
    append: (shown, more) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const judging = useJudging(page.reload);
  const [declining, setDeclining] = useState<ClaimRow | null>(null);
  const [cutting, setCutting] = useState<ClaimRow | null>(null);
  const left = list.items.filter(({ claimId }) => !judging.judged.includes(claimId));
  return (
    <PageScreen page={page}>
      {() =>
        left.length === 0 && !list.more ? (
          <Message icon="check-circle" words={words.verify.none} />
        ) : (
          <>
            <Text className={parts.fine}>{words.verify.swipe}</Text>
            {left.map((claim) => (
              <ClaimToVerify
                key={claim.claimId}
                claim={claim}
                busy={judging.busy}
                onApprove={() => void judging.approve(claim)}
                onDecline={() => setDeclining(claim)}
                onCut={() => setCutting(claim)}
              />
            ))}
            {list.more && <ListEnd list={list} />}
            {declining && (
              <DeclineSheet claim={declining} judging={judging} onClose={() => setDeclining(null)} />
            )}
            {cutting && <MinutesSheet claim={cutting} judging={judging} onClose={() => setCutting(null)} />}
          </>
        )
      }
    </PageScreen>
  );
}
