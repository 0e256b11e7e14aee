import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { AUDIT_TOPIC_NAMES, type AuditLine, type AuditTopic } from '#types/people/audit';
import { listAudit } from '#types/people/audit-contracts';
import { useMore } from '@/cloud/use-more';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { ListEnd } from '@/components/list-end';
import { ListRow } from '@/components/list-row';
import { Message } from '@/components/message';
import { PageScreen } from '@/components/page-screen';
import { useNow } from '@/device/use-now';
import { useLanguage, useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { useAdminWords } from '../../words';

const ALL = 'all';

/** Who did what, when and why; all of it, about one person, or of one topic. */
export default function Audit() {
  const admin = useAdminWords();
  const words = admin.people.audit;
  const { times } = useWords();
  const language = useLanguage((state) => state.language);
  const now = useNow();
  useTitle(admin.sections.audit.title);
  const { personId = null } = useRouter().params;
  const [topic, setTopic] = useState<AuditTopic | null>(null);
  const input = { personId, topic };
  const page = usePage({ contract: listAudit, input, keepAs: null });
  const list = useMore({
    contract: listAudit,
    input,
    first: page,
    of: ({ lines, next }) => ({ items: lines, next }),
    append: (shown: readonly AuditLine[], lines) => [
      ...shown,
      ...lines.filter(({ auditId }) => !shown.some((line) => line.auditId === auditId)),
    ],
  });
  const name = (person: AuditLine['actor'], gone: boolean) => person?.nickname ?? (gone ? words.gone : null);
  const story = ({ actor, actorGone, whom, whomGone, why, at }: AuditLine) => {
    const who = name(actor, actorGone) ?? words.system;
    const of = name(whom, whomGone);
    return [
      `${who} · ${times.moment(at, now)}`,
      of !== null && of !== who ? words.about(of) : '',
      why === '' ? '' : words.why(why),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  const said = ({ words: zh, wordsEn }: AuditLine) => (language === 'en' ? (wordsEn ?? zh) : zh);
  const above = (
    <View className={classes.stack}>
      <Text className={classes.note}>{words.intro}</Text>
      <Chips
        chips={[
          { value: ALL, word: words.all },
          ...AUDIT_TOPIC_NAMES.map((value) => ({ value, word: words.topics[value] })),
        ]}
        chosen={[topic ?? ALL]}
        onTap={(value) => setTopic(AUDIT_TOPIC_NAMES.find((one) => one === value) ?? null)}
      />
    </View>
  );
  return (
    <PageScreen page={page} above={above}>
      {() =>
        list.items.length === 0 ? (
          <Message icon="list" words={words.none} />
        ) : (
          <>
            <Card bare>
              {list.items.map((line) => (
                <ListRow key={line.auditId} title={said(line)} words={story(line)} />
              ))}
            </Card>
            <ListEnd list={list} />
          </>
        )
      }
    </PageScreen>
  );
}
