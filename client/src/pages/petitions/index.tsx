import { useReachBottom } from '@tarojs/taro';
import { useEffect, useState, type ReactNode } from 'react';
import { listPetitions } from '#types/petitions/contracts';
import type { Position } from '#types/places/position';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Chips } from '@/components/chips';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Screen } from '@/components/screen';
import { askPosition, positionIfAllowed } from '@/device/location';
import { PetitionCard } from '@/features/petitions/petition-card';
import { goToWriting } from '@/features/petitions/routes';
import { useListWords } from '@/features/petitions/words';
import { useRoles } from '@/features/shell/use-roles';
import { useTabs } from '@/features/shell/use-tabs';
import { useTitle } from '@/words/use-title';
import { Links } from './_parts/links';

const SCOPES = ['trending', 'new', 'answered', 'near', 'signed', 'mine'] as const;
type Scope = (typeof SCOPES)[number];

/** 倡议: what people ask for; beside it what the campaign asks of them. */
export default function Petitions() {
  const words = useListWords();
  useTitle(words.title);
  useTabs(undefined);
  const [scope, setScope] = useState<Scope>('trending');
  const [position, setPosition] = useState<Position | null>(null);
  useEffect(() => void positionIfAllowed().then(setPosition), []);
  const choose = (value: Scope) => {
    setScope(value);
    if (value === 'near' && position === null) void askPosition().then(setPosition);
  };
  const roles = useRoles();
  const works = roles.some(({ role }) => ['dispatcher', 'admin', 'leader'].includes(role));
  const above = (
    <>
      <Links works={works} />
      <Chips
        chosen={[scope]}
        onTap={(value) => choose(value as Scope)}
        chips={SCOPES.map((value) => ({ value, word: words.tabs[value] }))}
      />
    </>
  );
  if (scope === 'near' && position === null) {
    return (
      <Screen>
        {above}
        <Message icon="pin" words={words.noPlace} action={words.askPlace} onAction={() => choose('near')} />
      </Screen>
    );
  }
  return <List key={scope} scope={scope} position={position} above={above} />;
}

interface ListProps {
  scope: Scope;
  position: Position | null;
  above: ReactNode;
}

function List({ scope, position, above }: ListProps) {
  const words = useListWords();
  const input = { scope, ...(scope === 'near' && position ? { position } : {}) };
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
      {() => {
        if (list.items.length === 0) return <Message icon="flag" words={words.empty[scope]} />;
        return (
          <>
            {list.items.map((petition) => (
              <PetitionCard key={petition.petitionId} petition={petition} now={now} />
            ))}
            <ListEnd list={list} />
          </>
        );
      }}
    </PageScreen>
  );
}
