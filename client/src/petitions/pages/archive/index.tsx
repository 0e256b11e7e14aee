import { Text } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { listPetitions, searchPetitions } from '#types/petitions/contracts';
import type { PetitionCard as Shown } from '#types/petitions/petition';
import { call } from '@/cloud/call';
import type { Problem } from '@/cloud/problem';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { SearchField } from '@/components/search-field';
import { Segmented } from '@/components/segmented';
import { PetitionCard } from '@/features/petitions/petition-card';
import { useListWords } from '@/features/petitions/words';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import { useTitle } from '@/words/use-title';
import { usePetitionWords } from '../../words';
import classes from './index.module.scss';

/** Fewer characters have no pair to look for. */
const SEARCH_FROM_CHARS = 2;

type Scope = 'archive' | 'rejected';
const SCOPES: readonly Scope[] = ['archive', 'rejected'];

/** 往期与搜索: what has ended, what was refused and why, and everything that was ever published by its words. */
export default function Archive() {
  const { archive: words } = usePetitionWords();
  useTitle(words.title);
  const [scope, setScope] = useState<Scope>('archive');
  const [said, setSaid] = useState('');
  const [found, setFound] = useState<readonly Shown[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const search = async () => {
    setProblem(null);
    if (said.trim().length < SEARCH_FROM_CHARS) return setFound(null);
    const outcome = await call(searchPetitions, { words: said.trim() });
    if (outcome.ok) setFound(outcome.data.petitions);
    else setProblem(outcome.problem);
  };
  const change = (value: string) => {
    setSaid(value);
    if (value === '') setFound(null);
  };
  const above = (
    <>
      <SearchField hint={words.hint} value={said} onChange={change} onSearch={() => void search()} />
      {!found && (
        <Segmented<Scope>
          chosen={scope}
          onChoose={setScope}
          segments={SCOPES.map((value) => ({ value, word: words.scopes[value] }))}
        />
      )}
    </>
  );
  return <Listed key={scope} scope={scope} above={above} found={found} problem={problem} />;
}

interface ListedProps {
  scope: Scope;
  above: ReactNode;
  /** What a search has found, in place of the list. */
  found: readonly Shown[] | null;
  problem: Problem | null;
}

function Listed({ scope, above, found, problem }: ListedProps) {
  const list = useListWords();
  const { archive: words } = usePetitionWords();
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const input = { scope };
  const page = usePage({ contract: listPetitions, input, keepAs: `petitions-${scope}` });
  const past = useMore({
    contract: listPetitions,
    input,
    first: page,
    of: ({ petitions, next }) => ({ items: petitions, next }),
    append: (shown, more) => [...shown, ...more],
  });
  useReachBottom(() => found === null && past.readOn());
  const now = Date.now();
  return (
    <PageScreen page={page} above={above}>
      {() => {
        if (problem) return <Message icon="alert" words={sayProblem(problem, language, all)} />;
        const shown = found ?? past.items;
        if (shown.length === 0)
          return <Message icon="search" words={found ? words.none : list.empty[scope]} />;
        return (
          <>
            {found && <Text className={classes.fine}>{words.found(found.length)}</Text>}
            {!found && scope === 'rejected' && <Text className={classes.fine}>{words.rejectedHelp}</Text>}
            {shown.map((petition) => (
              <PetitionCard key={petition.petitionId} petition={petition} now={now} />
            ))}
            {!found && <ListEnd list={past} />}
          </>
        );
      }}
    </PageScreen>
  );
}
