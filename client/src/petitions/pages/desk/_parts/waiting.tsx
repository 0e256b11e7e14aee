import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { listPetitions } from '#types/petitions/contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { PetitionCard } from '@/features/petitions/petition-card';
import { useListWords } from '@/features/petitions/words';

interface WaitingProps {
  scope: 'moderation' | 'duties';
  above: ReactNode;
}

/** What is due first stands first; what is late says so in red. */
export function Waiting({ scope, above }: WaitingProps) {
  const words = useListWords();
  const input = { scope };
  const page = usePage({ contract: listPetitions, input, keepAs: null });
  const list = useMore({
    contract: listPetitions,
    input,
    first: page,
    of: ({ petitions, next }) => ({ items: petitions, next }),
    append: (shown, more) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = Date.now();
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="check-circle" words={words.empty[scope]} />
        ) : (
          <>
            {list.items.map((petition) => (
              <PetitionCard key={petition.petitionId} petition={petition} now={now} />
            ))}
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
