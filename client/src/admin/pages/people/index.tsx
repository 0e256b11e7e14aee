import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { searchPeople, type PersonRow } from '#types/people/staff-contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { SearchField } from '@/components/search-field';
import { Segmented } from '@/components/segmented';
import { Tag } from '@/components/tag';
import { useLanguage, useMarks } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { roleSaid } from '../../_parts/role-said';
import { useAdminWords } from '../../words';

type Whom = 'staff' | 'blocked';

/** Everybody who holds a role, whoever is blocked, and anybody by name. */
export default function People() {
  const words = useAdminWords();
  const marks = useMarks();
  const { find, cityWide } = words.people;
  const language = useLanguage((state) => state.language);
  useTitle(words.sections.people.title);
  const [whom, setWhom] = useState<Whom>('staff');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const blocked = whom === 'blocked';
  const page = usePage({
    contract: searchPeople,
    input: { words: blocked ? '' : asked, blocked },
    keepAs: null,
  });
  const held = ({ roles }: PersonRow) =>
    roles
      .filter(({ role }) => role !== 'resident' || roles.length === 1)
      .map((grant) => roleSaid(grant, language, cityWide))
      .join(marks.sentence);
  const above = (
    <View className={classes.stack}>
      <SearchField
        hint={find.hint}
        value={typed}
        onChange={setTyped}
        onSearch={() => {
          setWhom('staff');
          setAsked(typed.trim());
        }}
      />
      <Segmented<Whom>
        segments={[
          { value: 'staff', word: find.staff },
          { value: 'blocked', word: find.blocked },
        ]}
        chosen={whom}
        onChoose={setWhom}
      />
    </View>
  );
  return (
    <PageScreen page={page} above={above}>
      {({ people, more }) =>
        people.length === 0 ? (
          <Message icon="people" words={blocked ? find.noneBlocked : find.none} />
        ) : (
          <>
            <Card bare>
              {people.map((person) => (
                <ListRow
                  key={person.personId}
                  title={person.nickname}
                  words={held(person)}
                  end={
                    person.blockedUntil === null ? undefined : (
                      <Tag tone="red" icon="pause" word={find.isBlocked} />
                    )
                  }
                  onTap={() =>
                    void Taro.navigateTo({ url: `/admin/pages/person/index?personId=${person.personId}` })
                  }
                />
              ))}
            </Card>
            {more && <Text className={classes.note}>{find.more}</Text>}
          </>
        )
      }
    </PageScreen>
  );
}
