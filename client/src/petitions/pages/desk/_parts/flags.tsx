import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';
import { listFlags } from '#types/petitions/integrity';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { TitleLine } from '@/components/title-line';
import { goToSignatures } from '@/features/petitions/routes';
import { useWords } from '@/words/language';
import { usePetitionWords } from '../../../words';
import classes from './flags.module.scss';

/** From this rank on WeChat advises to count less or not at all (用户安全解决方案). */
const RISKY_FROM = 3;

/** Bursts from one source: nothing has happened to them yet. */
export function Flags({ above }: { above: ReactNode }) {
  const { desk: words, invalidation } = usePetitionWords();
  const { times } = useWords();
  const page = usePage({ contract: listFlags, input: {}, keepAs: null });
  const now = Date.now();
  return (
    <PageScreen page={page} above={above}>
      {({ flags }) =>
        flags.length === 0 ? (
          <Message icon="shield" words={words.noFlags} />
        ) : (
          <>
            <Text className={classes.fine}>{words.flagHelp}</Text>
            {flags.map((flag) => (
              <Card key={flag.flagId} label={flag.title} onTap={() => goToSignatures(flag.petitionId, flag)}>
                <TitleLine title={flag.title} />
                <Text className={classes.count}>
                  {words.burst(flag.signatures.toLocaleString('en'), flag.ofAll.toLocaleString('en'))}
                </Text>
                <Text className={classes.fine}>
                  {invalidation.window(times.by(flag.from, now), times.by(flag.until, now))}
                </Text>
                <Text className={(flag.riskRank ?? 0) >= RISKY_FROM ? classes.risky : classes.fine}>
                  {flag.riskRank === null ? words.noRisk : words.risk(flag.riskRank)}
                </Text>
              </Card>
            ))}
          </>
        )
      }
    </PageScreen>
  );
}
