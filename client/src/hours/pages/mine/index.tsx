import { Text } from '@tarojs/components';
import { useState } from 'react';
import { loadHours } from '#types/tasks/hours-contracts';
import { HOURS_SOURCES, type HoursEntry, type HoursSource } from '#types/tasks/hours';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListEnd } from '@/components/list-end';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { Segmented } from '@/components/segmented';
import { useTitle } from '@/words/use-title';
import { appendEntries } from '../../_parts/append-entries';
import { Balances } from '../../_parts/balances';
import { EntryList } from '../../_parts/entry-list';
import classes from '../../_parts/hours.module.scss';
import { goToBoard, goToCertificate, goToTeams } from '../../routes';
import { useHoursWords } from '../../words';

/** 我的时长: two books apart, each with its sum and its lines. */
export default function MyHours() {
  const words = useHoursWords();
  useTitle(words.mine.title);
  const [source, setSource] = useState<HoursSource>('counted');
  const page = usePage({ contract: loadHours, input: { source }, keepAs: `hours-${source}` });
  const list = useMore<typeof loadHours, HoursEntry>({
    contract: loadHours,
    input: { source },
    first: page,
    of: ({ entries, next }) => ({ items: entries, next }),
    append: appendEntries,
  });
  return (
    <PageScreen page={page}>
      {({ balance, thisYear }) => (
        <>
          <Card>
            <Balances balance={balance} under={(of) => words.thisYear(words.length(thisYear[of]))} />
          </Card>
          <Text className={classes.note}>{words.apart}</Text>
          <Card bare>
            <ListRow
              icon="shield"
              title={words.mine.certificate}
              words={words.mine.certificateHelp}
              onTap={() => goToCertificate()}
            />
            <ListRow icon="people" title={words.mine.teams} words={words.mine.teamsHelp} onTap={goToTeams} />
            <ListRow icon="star" title={words.mine.board} words={words.mine.boardHelp} onTap={goToBoard} />
          </Card>
          <Section title={words.mine.entries}>
            <Segmented<HoursSource>
              segments={HOURS_SOURCES.map((value) => ({ value, word: words.sources[value] }))}
              chosen={source}
              onChoose={setSource}
            />
            <Text className={classes.note}>{words.sourceHelp[source]}</Text>
            {list.items.length === 0 ? (
              <Message icon="clock" words={words.mine.none[source]} />
            ) : (
              <>
                <EntryList entries={list.items} />
                <ListEnd list={list} />
              </>
            )}
          </Section>
        </>
      )}
    </PageScreen>
  );
}
