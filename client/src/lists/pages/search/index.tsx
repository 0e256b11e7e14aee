import { Text } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { searchReports, SEARCH_WORDS_MAX_CHARS } from '#types/reports/list-contracts';
import { usePage } from '@/cloud/use-page';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Screen } from '@/components/screen';
import { SearchField } from '@/components/search-field';
import { readStored, store } from '@/device/storage';
import { ReportPages } from '@/features/reports/report-pages';
import { useTitle } from '@/words/use-title';
import { useListWords } from '../../words';

const KEY = 'search-words';
const SHORTEST = 2;

/** By number and by words; the last question is there again when the page is opened again. */
export default function Search() {
  const words = useListWords();
  useTitle(words.searchTitle);
  const [asked, setAsked] = useState(() => readStored<string>(KEY) ?? '');
  const [typed, setTyped] = useState(asked);
  const ask = () => {
    const text = typed.trim().slice(0, SEARCH_WORDS_MAX_CHARS);
    store(KEY, text);
    setAsked(text);
  };
  const field = <SearchField value={typed} hint={words.hint} onChange={setTyped} onSearch={ask} />;
  if (asked.length < SHORTEST) {
    return (
      <Screen>
        {field}
        <Message icon="search" words={words.begin} />
      </Screen>
    );
  }
  return <Found asked={asked} field={field} />;
}

function Found({ asked, field }: { asked: string; field: ReactNode }) {
  const words = useListWords();
  const input = { words: asked };
  const page = usePage({ contract: searchReports, input, keepAs: null });
  return (
    <PageScreen page={page} above={field}>
      {({ lookedSince }) => (
        <>
          <ReportPages
            contract={searchReports}
            input={input}
            first={page}
            empty={<Message icon="search" words={words.none} />}
          />
          {lookedSince !== null && (
            <Text>{words.lookedSince(new Date(lookedSince).toISOString().slice(0, 10))}</Text>
          )}
        </>
      )}
    </PageScreen>
  );
}
