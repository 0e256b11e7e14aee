import { Text } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { openPerson, type PersonRow } from '#types/people/staff-contracts';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { Section } from '@/components/section';
import { useNow } from '@/device/use-now';
import { useLanguage, useWords } from '@/words/language';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { roleSaid } from '../../_parts/role-said';
import { useAdminWords } from '../../words';
import { BlockSheet } from './_parts/block-sheet';
import { GiveSheet } from './_parts/give-sheet';
import { WithdrawSheet } from './_parts/withdraw-sheet';

type Held = PersonRow['roles'][number];
type Open = { kind: 'give' } | { kind: 'block' } | { kind: 'withdraw'; held: Held } | null;

/** One person: who they are here, what they may do, and for how long. */
export default function Person() {
  const admin = useAdminWords();
  const words = admin.people;
  const { times } = useWords();
  const language = useLanguage((state) => state.language);
  const now = useNow();
  const { personId = '' } = useRouter().params;
  const page = usePage({ contract: openPerson, input: { personId }, keepAs: null });
  const [open, setOpen] = useState<Open>(null);
  useTitle(page.data?.person.nickname ?? admin.sections.people.title);
  const sheet = {
    personId,
    onClose: () => setOpen(null),
    onDone: () => {
      setOpen(null);
      void page.reload();
    },
  };
  const give = (
    <Button
      word={words.person.give}
      icon="plus"
      kind="primary"
      block
      onTap={() => setOpen({ kind: 'give' })}
    />
  );
  return (
    <PageScreen page={page} bottom={open ? null : give}>
      {({ person, community, since, blockedWhy, mayWithdraw, mayGive }) => {
        const said = (held: Held) => roleSaid(held, language, words.cityWide);
        const { blockedUntil } = person;
        return (
          <>
            <Card bare>
              <ListRow title={words.person.number} words={person.personId} />
              <ListRow title={words.person.since} end={times.moment(since, now)} />
              <ListRow title={words.person.community} end={community ?? words.person.noCommunity} />
            </Card>
            <Section title={words.person.roles}>
              <Card bare>
                {person.roles.length === 1 && <ListRow title={words.person.noRoles} />}
                {person.roles.map((held, at) =>
                  held.role === 'resident' ? null : (
                    <ListRow
                      key={`${held.role}-${held.bureauId}`}
                      title={said(held)}
                      words={held.until === null ? undefined : words.untilSaid(times.day(held.until, now))}
                      end={
                        mayWithdraw.includes(at) ? (
                          <Button
                            word={words.person.withdraw}
                            label={words.person.withdrawTitle(said(held))}
                            kind="quiet"
                            onTap={() => setOpen({ kind: 'withdraw', held })}
                          />
                        ) : undefined
                      }
                    />
                  ),
                )}
              </Card>
            </Section>
            <Card bare>
              <ListRow
                icon="list"
                title={words.person.log}
                onTap={() => void Taro.navigateTo({ url: `/admin/pages/audit/index?personId=${personId}` })}
              />
              <ListRow
                icon={blockedUntil === null ? 'pause' : 'undo'}
                title={blockedUntil === null ? words.person.block : words.person.unblock}
                words={
                  blockedUntil === null
                    ? words.person.blockHelp
                    : `${words.person.blockedUntil(times.day(blockedUntil, now))} · ${blockedWhy}`
                }
                onTap={() => setOpen({ kind: 'block' })}
              />
            </Card>
            {blockedUntil !== null && <Text className={classes.note}>{words.person.blockHelp}</Text>}
            {open?.kind === 'give' && <GiveSheet {...sheet} mayGive={mayGive} />}
            {open?.kind === 'block' && <BlockSheet {...sheet} isBlocked={blockedUntil !== null} />}
            {open?.kind === 'withdraw' && (
              <WithdrawSheet {...sheet} held={open.held} said={said(open.held)} />
            )}
          </>
        );
      }}
    </PageScreen>
  );
}
