import { useState } from 'react';
import { Segmented } from '@/components/segmented';
import { useTitle } from '@/words/use-title';
import { useDeskWords } from '../../words';
import { Asks } from './_parts/asks';
import { Complaints } from './_parts/complaints';
import { Photos } from './_parts/photos';
import { Words } from './_parts/words';

const TABS = { asks: Asks, complaints: Complaints, photos: Photos, words: Words };
type Tab = keyof typeof TABS;

/** What waits for the dispatch desk besides the reports: asks of bureaus, complaints, photos and words a person must look at. */
export default function Queue() {
  const words = useDeskWords();
  useTitle(words.title);
  const [tab, setTab] = useState<Tab>('asks');
  const List = TABS[tab];
  return (
    <List
      above={
        <Segmented<Tab>
          chosen={tab}
          onChoose={setTab}
          segments={(Object.keys(TABS) as Tab[]).map((value) => ({ value, word: words.tabs[value] }))}
        />
      }
    />
  );
}
