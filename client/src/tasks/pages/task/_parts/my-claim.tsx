import { Text, View } from '@tarojs/components';
import { CLAIM_FLAG_LABELS } from '#types/tasks/states';
import { extendClaim, releaseClaim } from '#types/tasks/claim-contracts';
import type { Claim, Task } from '#types/tasks/task';
import { useActs } from '@/cloud/use-acts';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { TitleLine } from '@/components/title-line';
import { useSure } from '@/components/use-sure';
import { useNow } from '@/device/use-now';
import { tellDone, tellProblem } from '@/features/reports/told';
import { ClaimTag } from '@/features/tasks/claim-tag';
import { isLapsed } from '@/features/tasks/next-step';
import { useLanguage, useWords } from '@/words/language';
import parts from '../../../_parts/tasks.module.scss';
import { useTaskWords } from '../../../words';
import { claimWords } from './claim-words';

interface MyClaimProps {
  task: Task;
  claim: Claim;
  waits: boolean;
  reload(): Promise<void>;
}

/** My place in it: how it stands, until when, and the quiet ways out. */
export function MyClaim({ task, claim, waits, reload }: MyClaimProps) {
  const words = useTaskWords();
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const now = useNow();
  const acts = useActs();
  const { claimId } = claim;
  const said = claimWords(claim, waits, now, words, all);
  const tag = <ClaimTag state={claim.state} waiting={claim.waiting} lapsed={isLapsed(claim)} />;
  const may = (step: 'extend' | 'release') => claim.steps.includes(step);

  // Whoever got the place after that may leave until it begins.
  const leaveBy = task.releaseBy !== null && task.releaseBy < now ? task.startsAt : task.releaseBy;

  const done = async (outcome: Awaited<ReturnType<typeof acts.send>>, word: string) => {
    if (!outcome) return;
    if (outcome.ok) tellDone(word);
    else await tellProblem(outcome.problem, all, language);
    await reload();
  };
  const sure = useSure();
  const release = async () => {
    if (!(await sure(words.task.release, words.task.releaseAsk))) return;
    await done(await acts.send(releaseClaim, { claimId }), words.task.released);
  };
  const extend = async () => done(await acts.send(extendClaim, { claimId }), words.task.extended);

  return (
    <Card>
      <View className={parts.stack}>
        <TitleLine title={words.task.mine} end={tag} />
        {said.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {claim.flags.length > 0 && (
          <View className={parts.row}>
            {claim.flags.map((flag) => (
              <Tag key={flag} tone="amber" icon="alert" word={CLAIM_FLAG_LABELS[flag][language]} />
            ))}
          </View>
        )}
        {may('release') && leaveBy !== null && (
          <Text className={parts.fine}>{words.task.releaseBy(all.times.by(leaveBy, now))}</Text>
        )}
        {(may('extend') || may('release')) && (
          <View className={parts.row}>
            {may('extend') && (
              <Button word={words.task.extend} busy={acts.busy} onTap={() => void extend()} />
            )}
            {may('release') && (
              <Button kind="quiet" word={words.task.release} busy={acts.busy} onTap={() => void release()} />
            )}
          </View>
        )}
      </View>
    </Card>
  );
}
