import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Segmented } from '@/components/segmented';
import { useTitle } from '@/words/use-title';
import { useSpotWords } from '../../words';
import { DueRechecks } from './_parts/due-rechecks';
import { NearRechecks } from './_parts/near-rechecks';
import { StubbornSpots } from './_parts/stubborn-spots';

/** Closed cases to look at again. Staff see their bureau's and the stubborn spots, volunteers what is near. */
export default function Rechecks() {
  const words = useSpotWords();
  useTitle(words.titles.rechecks);
  const { scope } = useRouter().params;
  const [tab, setTab] = useState<'due' | 'stubborn'>('due');
  if (scope === 'near') return <NearRechecks />;
  const tabs = (
    <Segmented<'due' | 'stubborn'>
      chosen={tab}
      onChoose={setTab}
      segments={[
        { value: 'due', word: words.tabs.due },
        { value: 'stubborn', word: words.tabs.stubborn },
      ]}
    />
  );
  return tab === 'due' ? <DueRechecks above={tabs} /> : <StubbornSpots above={tabs} />;
}
