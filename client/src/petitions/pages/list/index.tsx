import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { type loadMe } from '#types/people/contracts';
import { listPetitions } from '#types/petitions/contracts';
import { useMore } from '@/cloud/use-more';
import { readKept, usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import type { OutputOf } from '#types/contract';
import { PetitionCard } from '../../parts/petition-card';
import { goToWriting } from '../../routes';
import { usePetitionWords } from '../../words';

type Scope = 'trending' | 'new' | 'answered' | 'signed' | 'mine' | 'moderation' | 'duties';

/** 倡议: what people ask for, and for staff what waits for them. */
export default function Petitions() {
  const words = usePetitionWords();
  useTitle(words.title);
  const [scope, setScope] = useState<Scope>('trending');
  const roles = readKept<OutputOf<typeof loadMe>>('me')?.roles ?? [];
  const isDesk = roles.some(
    ({ role, bureauId }) => ['dispatcher', 'admin'].includes(role) && bureauId === null,
  );
  const isLeader = roles.some(({ role }) => role === 'leader');
  const staff: Scope[] = [
    ...(isDesk ? (['moderation'] as const) : []),
    ...(isDesk || isLeader ? (['duties'] as const) : []),
  ];
  const all = { ...words.tabs, ...words.deskTabs };
  const scopes: Scope[] = [...staff, 'trending', 'new', 'answered', 'signed', 'mine'];
  const above = (
    <Chips
      chosen={[scope]}
      onTap={(value) => setScope(value as Scope)}
      chips={scopes.map((value) => ({ value, word: all[value] }))}
    />
  );
  return <List key={scope} scope={scope} above={above} />;
}

function List({ scope, above }: { scope: Scope; above: ReactNode }) {
  const words = usePetitionWords();
  const input = { scope };
  const page = usePage({ contract: listPetitions, input, keepAs: `petitions-${scope}` });
  const list = useMore({
    contract: listPetitions,
    input,
    first: page,
    of: ({ petitions, next }) => ({ items: petitions, next }),
    append: (shown, more) => [...shown, ...more],
  });
  useReachBottom(list.readOn);
  const now = Date.now();
  const start = <Button kind="primary" block icon="plus" word={words.start} onTap={() => goToWriting()} />;
  return (
    <PageScreen page={page} above={above} bottom={start}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="flag" words={words.empty[scope]} />
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
