import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { SkeletonBlock } from '@/components/skeleton';
import { Banner } from '@/components/banner';
import { goToCheckIn } from '@/features/tasks/routes';
import { useTitle } from '@/words/use-title';
import { useTask } from '../../_parts/use-task';
import { useTaskWords } from '../../words';
import { RoundDone } from './_parts/round-done';
import { SpotScreen } from './_parts/spot-screen';
import { usePatrol } from './_parts/use-patrol';

const Skeleton = () => (
  <>
    <SkeletonBlock height={32} />
    <SkeletonBlock height={88} />
    <SkeletonBlock height={220} />
    <SkeletonBlock height={96} />
  </>
);

/** 巡查: one spot per screen, two huge buttons. All of it is on the phone once it has been opened. */
export default function Patrol() {
  const { titles, patrol: words } = useTaskWords();
  useTitle(titles.patrol);
  const { taskId, page, task, claim } = useTask();
  const round = usePatrol(taskId, task);
  const { spot, walk } = round;
  return (
    <PageScreen page={page} skeleton={<Skeleton />}>
      {() => {
        if (!task || walk.length === 0) return <Message icon="refresh" words={words.notARound} />;
        return (
          <>
            {claim?.steps.includes('check-in') && (
              <Banner
                icon="pin"
                words={words.checkInFirst}
                action={words.toCheckIn}
                onAction={() => goToCheckIn(taskId)}
              />
            )}
            {spot ? (
              <SpotScreen key={spot.recheckId} spot={spot} round={round} />
            ) : (
              <RoundDone taskId={taskId} stand={round.stand} claim={claim} />
            )}
          </>
        );
      }}
    </PageScreen>
  );
}
