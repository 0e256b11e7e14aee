import { Text } from '@tarojs/components';
import { useState } from 'react';
import { openHours } from '#types/tasks/hours-contracts';
import { HOURS_SOURCES, type HoursEntry, type HoursSource } from '#types/tasks/hours';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListEnd } from '@/components/list-end';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { Segmented } from '@/components/segmented';
import { useTitle } from '@/words/use-title';
import { appendEntries } from '../../../_parts/append-entries';
import { Balances } from '../../../_parts/balances';
import { EntryList } from '../../../_parts/entry-list';
import shared from '../../../_parts/hours.module.scss';
import { useHoursWords } from '../../../words';
import { CorrectSheet } from './correct-sheet';
import { EnterSheet } from './enter-sheet';

/** A person's two ledgers; the office enters by hand and corrects, never its own. */
export function PersonHours({ personId }: { personId: string }) {
  const words = useHoursWords();
  const [source, setSource] = useState<HoursSource>('counted');
  const [entering, setEntering] = useState(false);
  const [correcting, setCorrecting] = useState<HoursEntry | null>(null);
  const page = usePage({ contract: openHours, input: { personId, source }, keepAs: null });
  const list = useMore<typeof openHours, HoursEntry>({
    contract: openHours,
    input: { personId, source },
    first: page,
    of: ({ entries, next }) => ({ items: entries, next }),
    append: appendEntries,
  });
  const person = page.data;
  useTitle(person?.name ?? words.office.title);
  const changed = (to: HoursSource) => {
    setEntering(false);
    setCorrecting(null);
    if (to === source) void page.reload();
    else setSource(to);
  };
  const bar =
    person && !person.own ? (
      <Button block kind="primary" word={words.office.enter} onTap={() => setEntering(true)} />
    ) : null;
  return (
    <PageScreen page={page} bottom={bar}>
      {({ balance, own }) => (
        <>
          <Card>
            <Balances balance={balance} under={(of) => words.sourceHelp[of]} />
          </Card>
          <Section title={words.mine.entries}>
            <Segmented<HoursSource>
              segments={HOURS_SOURCES.map((value) => ({ value, word: words.sources[value] }))}
              chosen={source}
              onChoose={setSource}
            />
            {list.items.length === 0 ? (
              <Message icon="clock" words={words.office.empty} />
            ) : (
              <>
                <Text className={shared.note}>{own ? words.office.own : words.office.tapToCorrect}</Text>
                <EntryList entries={list.items} {...(own ? {} : { onTap: setCorrecting })} />
                <ListEnd list={list} />
              </>
            )}
          </Section>
          {entering && (
            <EnterSheet
              personId={personId}
              onClose={() => setEntering(false)}
              onDone={() => changed('entered')}
            />
          )}
          {correcting && (
            <CorrectSheet
              entry={correcting}
              onClose={() => setCorrecting(null)}
              onDone={() => changed(correcting.source)}
            />
          )}
        </>
      )}
    </PageScreen>
  );
}
