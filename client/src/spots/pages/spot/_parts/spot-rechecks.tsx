import type { OutputOf } from '#types/contract';
import type { openSpot } from '#types/reports/spot-contracts';
import { Card } from '@/components/card';
import type { IconName } from '@/components/icon';
import { ListRow } from '@/components/list-row';
import { Section } from '@/components/section';
import { Tag, type Tone } from '@/components/tag';
import { useWords } from '@/words/language';
import { useSpotWords } from '../../../words';

type Rechecks = OutputOf<typeof openSpot>['rechecks'];
const LOOK: Record<Rechecks[number]['state'], { tone: Tone; icon: IconName }> = {
  due: { tone: 'blue', icon: 'clock' },
  clean: { tone: 'green', icon: 'check-circle' },
  back: { tone: 'violet', icon: 'refresh' },
  dropped: { tone: 'grey', icon: 'close' },
};

/** Who looked again, and what it was like. */
export function SpotRechecks({ rechecks, now }: { rechecks: Rechecks; now: number }) {
  const words = useSpotWords();
  const { times } = useWords();
  if (rechecks.length === 0) return null;
  return (
    <Section title={words.rechecks}>
      <Card bare>
        {rechecks.map(({ days, dueAt, state, doneAt }) => (
          <ListRow
            key={`${days}-${dueAt}`}
            title={words.recheckOf(days)}
            words={doneAt === null ? words.dueBy(times.day(dueAt, now)) : times.moment(doneAt, now)}
            end={<Tag {...LOOK[state]} word={words.states[state]} />}
          />
        ))}
      </Card>
    </Section>
  );
}
