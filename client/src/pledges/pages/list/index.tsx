import { listPledges } from '#types/petitions/pledge-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import { useStanding } from '../../_parts/roles';
import { goToPledge, goToPublishing } from '../../routes';
import { usePledgeWords } from '../../words';

/** 倡议书: what the campaign asks of everybody. */
export default function Pledges() {
  const words = usePledgeWords();
  useTitle(words.title);
  const { isOffice } = useStanding();
  const page = usePage({ contract: listPledges, input: {}, keepAs: 'pledges' });
  const add = isOffice && (
    <Button kind="primary" block icon="plus" word={words.add} onTap={() => goToPublishing()} />
  );
  return (
    <PageScreen page={page} bottom={add}>
      {({ pledges }) =>
        pledges.length === 0 ? (
          <Message icon="shield" words={words.none} />
        ) : (
          <Card bare>
            {pledges.map(({ pledgeId, title, people }) => (
              <ListRow
                key={pledgeId}
                icon="shield"
                title={title}
                words={words.people(people.toLocaleString('en'))}
                onTap={() => goToPledge(pledgeId)}
              />
            ))}
          </Card>
        )
      }
    </PageScreen>
  );
}
