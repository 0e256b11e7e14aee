import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { findForHours } from '#types/tasks/hours-contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { SearchField } from '@/components/search-field';
import { Section } from '@/components/section';
import { useTitle } from '@/words/use-title';
import shared from '../../_parts/hours.module.scss';
import { goToPersonHours } from '../../routes';
import { useHoursWords } from '../../words';
import { Export } from './_parts/export';
import { PersonHours } from './_parts/person-hours';

/** 时长管理, for the campaign office: one person's two ledgers (`personId`), or whose to open, and the export. */
export default function Office() {
  const { personId } = useRouter().params;
  return personId ? <PersonHours personId={personId} /> : <Find />;
}

function Find() {
  const words = useHoursWords().office;
  useTitle(words.title);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const page = usePage({ contract: findForHours, input: { words: asked }, keepAs: null });
  const above = (
    <View className={shared.stack}>
      <SearchField
        hint={words.find}
        value={typed}
        onChange={setTyped}
        onSearch={() => setAsked(typed.trim())}
      />
      <Text className={shared.note}>{words.findHelp}</Text>
    </View>
  );
  return (
    <PageScreen page={page} above={above}>
      {({ people }) => (
        <>
          {people.length > 0 && (
            <Card bare>
              {people.map(({ personId, nickname }) => (
                <ListRow
                  key={personId}
                  icon="people"
                  title={nickname}
                  onTap={() => goToPersonHours(personId)}
                />
              ))}
            </Card>
          )}
          {people.length === 0 && asked !== '' && <Text className={shared.note}>{words.nobody}</Text>}
          <Section title={words.export}>
            <Export />
          </Section>
        </>
      )}
    </PageScreen>
  );
}
