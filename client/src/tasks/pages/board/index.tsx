import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { openBoard } from '#types/tasks/claim-contracts';
import type { openTask } from '#types/tasks/contracts';
import type { ClaimRow } from '#types/tasks/task';
import { readKept, usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { goToSpotCode, goToVerifyingClaims } from '@/features/tasks/routes';
import { useTitle } from '@/words/use-title';
import parts from '../../_parts/tasks.module.scss';
import { useTaskWords } from '../../words';
import classes from './index.module.scss';
import { DropSheet } from './_parts/drop-sheet';
import { Seat } from './_parts/seat';

const COUNTS = ['claimed', 'checkedIn', 'handedIn', 'approved', 'reserve'] as const;

/** The board of one task: who has a place, who waits, how far each is. */
export default function Board() {
  const words = useTaskWords();
  useTitle(words.titles.board);
  const { taskId = '' } = useRouter().params;
  const page = usePage({ contract: openBoard, input: { taskId }, keepAs: `board:${taskId}` });
  const [dropping, setDropping] = useState<ClaimRow | null>(null);
  const title = readKept<OutputOf<typeof openTask>>(`task:${taskId}`)?.task.title;
  const handedIn = page.data?.counts.handedIn ?? 0;
  const bar = page.data && (
    <>
      <Button icon="scan" word={words.board.code} onTap={() => goToSpotCode(taskId)} />
      <Button
        kind="primary"
        block
        word={words.board.verify(handedIn)}
        onTap={() => goToVerifyingClaims(taskId)}
      />
    </>
  );
  return (
    <PageScreen page={page} bottom={bar}>
      {({ claims, counts, slots }) => {
        const seated = claims.filter(({ waiting }) => waiting === null);
        const reserve = claims.filter(({ waiting }) => waiting !== null);
        const name = claims[0]?.taskTitle ?? title;
        return (
          <>
            {name && <Text className={parts.title}>{name}</Text>}
            <Card>
              <View className={classes.counts}>
                {COUNTS.map((count) => (
                  <View key={count} className={classes.count}>
                    <Text className={classes.number}>{counts[count]}</Text>
                    <Text className={parts.fine}>{words.board.counts[count]}</Text>
                  </View>
                ))}
              </View>
            </Card>
            {claims.length === 0 && <Message icon="people" words={words.board.nobody} />}
            {seated.length > 0 && (
              <Section title={words.board.seats(seated.length, slots)}>
                <Card bare>
                  {seated.map((claim) => (
                    <Seat key={claim.claimId} claim={claim} onDrop={() => setDropping(claim)} />
                  ))}
                </Card>
              </Section>
            )}
            {reserve.length > 0 && (
              <Section title={words.board.reserve(reserve.length)}>
                <Card bare>
                  {reserve.map((claim) => (
                    <Seat key={claim.claimId} claim={claim} onDrop={() => setDropping(claim)} />
                  ))}
                </Card>
              </Section>
            )}
            {dropping && (
              <DropSheet claim={dropping} reload={page.reload} onClose={() => setDropping(null)} />
            )}
          </>
        );
      }}
    </PageScreen>
  );
}
